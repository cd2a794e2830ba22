import type { Terrain } from '../../../content/routing/lattice.ts';
import { RIM, wallsOf } from '../../../content/routing/walls.ts';
import type { Frame, Layout, Line } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import { areaOf, followed, type Holding, holdingsOf, rejoined } from './frames.ts';
import { type Moves, placesAfter } from './places.ts';
import { rerouted } from './reroute.ts';
import type { Places } from './room.ts';

/** Lines laid before, by what they were laid for: a concept that is moved on and on costs its own lines only. */
export type LaidLines = Map<string, readonly Line[]>;

/** Frames as they are drawn, by their authored selves. */
type Drawn = ReadonlyMap<Frame, Frame>;

const drawnAfter = (holdings: readonly Holding[], authored: Places, places: Places): Drawn =>
  new Map(holdings.map((holding) => [holding.frame, followed(holding, authored, places)]));

const terrainOf = (
  { width, height, lanes }: Layout,
  places: Places,
  drawn: Drawn,
  holdings: readonly Holding[],
  absent: ReadonlySet<string>,
): Terrain => ({
  width,
  height,
  boxes: new Map(Object.entries(places).filter(([id]) => !absent.has(id))),
  walls: wallsOf(lanes, [...drawn.values()]),
  fences: holdings.map(({ frame, of, members }) => {
    const held = members.flatMap((member) => places[member] ?? []);
    return { ...areaOf(drawn.get(frame) ?? frame, held), inside: new Set([...members, of]) };
  }),
  rim: RIM,
  top: (lanes[0]?.y ?? 0) + RIM,
});

/**
 * Lays the lines of one moved concept after the other, in the order of the moves. Those that come later are not on the map
 * yet, so that what was laid holds however they are moved on.
 */
const laidAfter = (atlas: Atlas, places: Places, order: readonly string[], laid: LaidLines): readonly Line[] => {
  const { layout, relation } = atlas;
  const holdings = holdingsOf(atlas);
  let lines = layout.lines;
  let standing = layout.places;
  let before = drawnAfter(holdings, layout.places, standing);
  order.forEach((id, index) => {
    const place = places[id];
    if (!place) return;
    standing = { ...standing, [id]: place };
    const drawn = drawnAfter(holdings, layout.places, standing);
    const later = order.slice(index + 1);
    const done = order.slice(0, index + 1).map((each) => [each, places[each]?.x, places[each]?.y]);
    const key = JSON.stringify([done, later.toSorted()]);
    const known = laid.get(key);
    const absent = new Set(later);
    const terrain = terrainOf(layout, standing, drawn, holdings, absent);
    const movedWalls = [...drawn].flatMap(([authored, now]) =>
      now !== before.get(authored) && now.kind === 'brace' ? [now] : [],
    );
    lines = known ?? rerouted(lines, relation, { terrain, moved: id, movedWalls });
    laid.set(key, lines);
    before = drawn;
  });
  return lines;
};

/**
 * The atlas as the user arranged it: moved concepts in their new places, their relations and those in whose way they
 * stand on new ways, frames and brackets after their members. Everything else is the same objects, and without a move
 * it is the authored atlas itself. The same moves in the same order always give the same map.
 */
export const arranged = (atlas: Atlas, moves: Moves, laid: LaidLines = new Map()): Atlas => {
  const { layout } = atlas;
  const places = placesAfter(layout, moves);
  const order = Object.keys(moves).filter((id) => places[id] !== layout.places[id]);
  if (order.length === 0) return atlas;
  const holdings = holdingsOf(atlas);
  const drawn = drawnAfter(holdings, layout.places, places);
  const frames = layout.frames.map((frame) => drawn.get(frame) ?? frame);
  const brackets = layout.brackets.map((bracket) => {
    const holding = holdings.find(({ frame }) => frame.id === bracket.id);
    return holding
      ? rejoined(bracket, holding, drawn.get(holding.frame) ?? holding.frame, places, layout.places)
      : bracket;
  });
  const lines = laidAfter(atlas, places, order, laid);
  return { ...atlas, layout: { ...layout, places, frames, brackets, lines } };
};

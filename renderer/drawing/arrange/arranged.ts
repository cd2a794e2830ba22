import type { Terrain } from '../../../content/routing/lattice.ts';
import { RIM, wallsOf } from '../../../content/routing/walls.ts';
import type { Frame, Layout } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import { areaOf, followed, type Holding, holdingsOf, rejoined } from './frames.ts';
import { type Moves, placesAfter } from './places.ts';
import { rerouted } from './reroute.ts';
import type { Places } from './room.ts';

const terrainOf = (
  { width, height, lanes }: Layout,
  places: Places,
  drawn: ReadonlyMap<Frame, Frame>,
  holdings: readonly Holding[],
): Terrain => ({
  width,
  height,
  boxes: new Map(Object.entries(places)),
  walls: wallsOf(lanes, [...drawn.values()]),
  fences: holdings.map(({ frame, of, members }) => {
    const held = members.flatMap((member) => places[member] ?? []);
    return { ...areaOf(drawn.get(frame) ?? frame, held), inside: new Set([...members, of]) };
  }),
  rim: RIM,
  top: (lanes[0]?.y ?? 0) + RIM,
});

/**
 * The atlas as the user arranged it: moved concepts in their new places, their relations and those in whose way they
 * stand on new ways, frames and brackets after their members. Everything else is the same objects, and without a move
 * it is the authored atlas itself. The same moves always give the same map.
 */
export const arranged = (atlas: Atlas, moves: Moves): Atlas => {
  const { layout } = atlas;
  const places = placesAfter(layout, moves);
  const moved = new Set(Object.keys(layout.places).filter((id) => places[id] !== layout.places[id]));
  if (moved.size === 0) return atlas;
  const holdings = holdingsOf(atlas);
  const drawn = new Map(holdings.map((holding) => [holding.frame, followed(holding, layout.places, places)]));
  const frames = layout.frames.map((frame) => drawn.get(frame) ?? frame);
  const brackets = layout.brackets.map((bracket) => {
    const holding = holdings.find(({ frame }) => frame.id === bracket.id);
    return holding
      ? rejoined(bracket, holding, drawn.get(holding.frame) ?? holding.frame, places, layout.places)
      : bracket;
  });
  const movedWalls = [...drawn].flatMap(([before, after]) =>
    before !== after && after.kind === 'brace' ? [after] : [],
  );
  const terrain = terrainOf(layout, places, drawn, holdings);
  const lines = rerouted(layout.lines, atlas.relation, { terrain, moved, movedWalls });
  return { ...atlas, layout: { ...layout, places, frames, brackets, lines } };
};

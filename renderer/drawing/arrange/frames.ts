import { bottom, gapBetween, middleX, middleY, right } from '../../../content/routing/geometry.ts';
import type { Frame, Layout, Point } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import { type Box, boxAround } from '../geometry.ts';
import type { Places } from './room.ts';

/** A frame that is drawn around something, with the concepts that it holds in the authored map. */
export interface Holding {
  readonly frame: Frame;
  /** The concept whose frame it is. */
  readonly of: string;
  readonly members: readonly string[];
}

const isIn = (frame: Box, { x, y, width, height }: Box): boolean =>
  x >= frame.x && y >= frame.y && x + width <= right(frame) && y + height <= bottom(frame);

/** What a brace holds is said by the relations that it shows, what a box holds by what stands in it. */
const membersOf = ({ layout, relation }: Atlas, frame: Frame, of: string): readonly string[] => {
  if (frame.kind !== 'brace')
    return Object.entries(layout.places).flatMap(([id, place]) => (isIn(frame, place) ? [id] : []));
  return layout.unlined.flatMap((each) => {
    const shown = each.as === 'bracket' && each.frame === frame.id ? relation.get(each.relation) : undefined;
    return shown ? [shown.source === of ? shown.target : shown.source] : [];
  });
};

/** The frames that hold single concepts; bands and lanes are ground, they stay whatever is moved. */
export const holdingsOf = (atlas: Atlas): readonly Holding[] =>
  atlas.layout.frames
    .filter(({ kind }) => kind !== 'band' && kind !== 'lane')
    .map((frame) => {
      const of = frame.of ?? ownerOf(atlas, frame) ?? frame.id;
      return { frame, of, members: membersOf(atlas, frame, of) };
    });

/** The owner of a panel is the end that all relations share which its bracket shows. */
const ownerOf = ({ layout, relation }: Atlas, frame: Frame): string | undefined => {
  const shown = layout.unlined.flatMap((each) => {
    const found = each.as === 'bracket' && each.frame === frame.id ? relation.get(each.relation) : undefined;
    return found ? [found] : [];
  });
  const [first] = shown;
  return [first?.source, first?.target].find((end) =>
    shown.every(({ source, target }) => source === end || target === end),
  );
};

const around = (boxes: readonly Box[]): Box =>
  boxAround(
    boxes.flatMap((box): Point[] => [
      [box.x, box.y],
      [right(box), bottom(box)],
    ]),
  );

/** The frame around some of its members, with the margins of the authored one; a brace keeps its width. */
const drawnAround = ({ frame, members }: Holding, authored: Places, held: readonly Box[]): Frame => {
  const before = around(members.flatMap((id) => authored[id] ?? []));
  const now = around(held);
  const x = now.x - (before.x - frame.x);
  const y = now.y - (before.y - frame.y);
  const below = bottom(now) + (bottom(frame) - bottom(before));
  const side = right(now) + (right(frame) - right(before));
  return { ...frame, x, y, width: frame.kind === 'brace' ? frame.width : side - x, height: below - y };
};

/** All that a frame takes in: a brace also what stands to the right of it. */
export const areaOf = (frame: Frame, held: readonly Box[]): Box =>
  around(frame.kind === 'brace' ? [frame, ...held] : [frame]);

/**
 * A frame after moves: it follows its members as long as it would not take in anything else; a member that is moved
 * further has left it.
 *
 * @returns the frame itself if no member is moved, or if all have left
 */
export const followed = (holding: Holding, authored: Places, places: Places): Frame => {
  const { frame, members } = holding;
  const isMoved = (id: string) => places[id] !== authored[id];
  if (!members.some(isMoved)) return frame;
  const strangers = Object.entries(places).flatMap(([id, place]) => (members.includes(id) ? [] : [place]));
  const centre: Point = [middleX(frame), middleY(frame)];
  const far = (id: string) => {
    const place = places[id];
    return place ? Math.hypot(middleX(place) - centre[0], middleY(place) - centre[1]) : 0;
  };
  const order = members.toSorted((a, b) => Number(isMoved(a)) - Number(isMoved(b)) || far(a) - far(b));
  let held: readonly Box[] = [];
  let drawn = frame;
  for (const id of order) {
    const place = places[id];
    if (!place) continue;
    const more = [...held, place];
    const wider = drawnAround(holding, authored, more);
    const area = areaOf(wider, more);
    if (strangers.some((each) => gapBetween(each, area) < 0)) continue;
    held = more;
    drawn = wider;
  }
  return drawn;
};

type Bracket = Layout['brackets'][number];

/** How far before a brace a stroke turns that comes from the other side. */
const TURN = 12;

/** The stroke from a frame's owner to the frame: straight where it can be, else with one step. */
const strokeTo = (frame: Frame, owner: Box): readonly Point[] => {
  const from = middleY(owner);
  const inFrame = Math.min(Math.max(from, frame.y + TURN), bottom(frame) - TURN);
  const to = frame.kind === 'brace' ? middleY(frame) : inFrame;
  const isLeft = right(owner) <= frame.x;
  const isRight = owner.x >= right(frame) && frame.kind !== 'brace';
  const start: Point = [isLeft ? right(owner) : owner.x, from];
  const end: Point = [isRight ? right(frame) : frame.x, to];
  if (from === to && (isLeft || isRight)) return [start, end];
  const turn = isLeft || isRight ? (start[0] + end[0]) / 2 : Math.min(owner.x, frame.x) - TURN;
  return [start, [turn, from], [turn, to], end];
};

/** A bracket after moves; the same object if neither its owner nor its frame is moved. */
export const rejoined = (
  bracket: Bracket,
  holding: Holding,
  frame: Frame,
  places: Places,
  authored: Places,
): Bracket => {
  const owner = places[holding.of];
  if (!owner || (owner === authored[holding.of] && frame === holding.frame)) return bracket;
  return { ...bracket, points: strokeTo(frame, owner) };
};

import { COST } from './cost.ts';
import { type Box, bottom, middleX, middleY, PITCH, type Point, right } from './geometry.ts';
import { firstFrom, type Lattice } from './lattice.ts';
import type { Orientation } from './tracks.ts';

/** Directions of travel: right, left, down, up. The opposite of `d` is `d ^ 1`. */
export type Direction = 0 | 1 | 2 | 3;

export const opposite = (direction: Direction): Direction => (direction ^ 1) as Direction;
export const orientationOf = (direction: Direction): Orientation => (direction < 2 ? 0 : 1);

/** A place on the outline's bounding box where a line may leave or arrive. */
export interface Port {
  /** On the side of the box, in pixels. */
  readonly at: Point;
  /** Away from the box. */
  readonly outward: Direction;
  /** Lattice points straight outside, nearest first; a line uses all of them. */
  readonly stub: readonly number[];
  readonly cost: number;
}

export type End = 'source' | 'target';

/** Free straight way needed at an end, in pixels: an arrowhead takes more room than a tail. */
const STUB = { source: 0.5 * PITCH, target: 1.5 * PITCH };

/** How far from the middle of a side a port may lie: hubs have round corners, all others keep off the corner. */
const spread = (box: Box): { readonly upright: number; readonly level: number } => ({
  upright: box.height >= 56 ? box.height * 0.33 : box.height / 2 - 8,
  level: box.width / 2 - (box.height >= 56 ? 24 : 16),
});

/**
 * All ports of one end of a line, with what they cost.
 *
 * @param far   box at the other end
 * @param main  true for a line of the main chain, which is kept to the middle
 */
export const portsOf = (lattice: Lattice, box: Box, end: End, far: Box, main: boolean): readonly Port[] => {
  const forward = end === 'source' ? far.x > right(box) - PITCH : far.x < box.x;
  const { port } = COST;
  const kind = forward ? 'forward' : 'feedback';
  const reach = spread(box);
  const toRight = (end === 'source' ? port.facing : port.averted)[kind];
  const toLeft = (end === 'source' ? port.averted : port.facing)[kind];
  const ports: Port[] = [];
  const add = (at: Point, across: number, outward: Direction, cost: number) => {
    const stub = stubFrom(lattice, at, across, outward, STUB[end]);
    if (stub) ports.push({ at, outward, stub, cost });
  };
  const offCentre = main ? port.offCentreMain : port.offCentre;
  for (const { at: y, track, steps } of marks(lattice.ys, middleY(box), reach.upright)) {
    add([right(box), y], track, 0, toRight + steps * offCentre);
    add([box.x, y], track, 1, toLeft + steps * offCentre);
  }
  const below = port.level[kind] + (far.y >= box.y ? 0 : port.wrongWay);
  const above = port.level[kind] + (far.y <= box.y ? 0 : port.wrongWay);
  for (const { at: x, track, steps } of marks(lattice.xs, middleX(box), reach.level)) {
    add([x, bottom(box)], track, 2, below + steps * port.offCentreLevel);
    add([x, box.y], track, 3, above + steps * port.offCentreLevel);
  }
  return ports;
};

interface Mark {
  readonly at: number;
  readonly track: number;
  readonly steps: number;
}

/** Tracks within `reach` of a middle, with their distance to it in steps. */
const marks = (tracks: readonly number[], middle: number, reach: number): readonly Mark[] => {
  const found = [];
  for (let track = firstFrom(tracks, middle - reach); track < tracks.length; track++) {
    const at = tracks[track] as number;
    if (at > middle + reach) break;
    found.push({ at, track, steps: Math.abs(at - middle) / PITCH });
  }
  return found;
};

/** The points straight outside of a side, the last of them the first that is `length` or more away; undefined if one is blocked. */
const stubFrom = (
  { columns, xs, ys, blocked }: Lattice,
  at: Point,
  across: number,
  outward: Direction,
  length: number,
): readonly number[] | undefined => {
  const isLevel = orientationOf(outward) === 0;
  const tracks = isLevel ? xs : ys;
  const toward = outward === 0 || outward === 2 ? 1 : -1;
  const edge = at[orientationOf(outward)];
  const found = firstFrom(tracks, edge);
  // The first track that lies truly outside of the side.
  const first = toward === 1 ? (tracks[found] === edge ? found + 1 : found) : found - 1;
  const stub: number[] = [];
  let reached = 0;
  for (let along = first; reached < length; along += toward) {
    const track = tracks[along];
    const point = isLevel ? across * columns + along : along * columns + across;
    if (track === undefined || blocked[point] !== 0) return undefined;
    stub.push(point);
    reached = Math.abs(track - edge);
  }
  return stub;
};

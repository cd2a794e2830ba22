import { type Box, bottom, middleX, middleY, PITCH, type Point, right } from '../../routing/geometry.ts';
import { COST } from './cost.ts';
import type { Lattice } from './lattice.ts';
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

/** Free straight points needed at an end: an arrowhead takes more room than a tail. */
const STUB = { source: 1, target: 2 };

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
  const add = (at: Point, outward: Direction, cost: number) => {
    const stub = stubFrom(lattice, at, outward, STUB[end]);
    if (stub) ports.push({ at, outward, stub, cost });
  };
  const offCentre = main ? port.offCentreMain : port.offCentre;
  for (const { at: y, steps } of marks(middleY(box), reach.upright)) {
    add([right(box), y], 0, toRight + steps * offCentre);
    add([box.x, y], 1, toLeft + steps * offCentre);
  }
  const below = port.level[kind] + (far.y >= box.y ? 0 : port.wrongWay);
  const above = port.level[kind] + (far.y <= box.y ? 0 : port.wrongWay);
  for (const { at: x, steps } of marks(middleX(box), reach.level)) {
    add([x, bottom(box)], 2, below + steps * port.offCentreLevel);
    add([x, box.y], 3, above + steps * port.offCentreLevel);
  }
  return ports;
};

/** Lattice positions within `reach` of a middle, with their distance to it in steps. */
const marks = (middle: number, reach: number): readonly { readonly at: number; readonly steps: number }[] => {
  const found = [];
  for (let at = Math.ceil((middle - reach) / PITCH) * PITCH; at <= middle + reach; at += PITCH)
    found.push({ at, steps: Math.abs(at - middle) / PITCH });
  return found;
};

const stubFrom = (lattice: Lattice, at: Point, outward: Direction, length: number): readonly number[] | undefined => {
  const toward = outward === 0 || outward === 2 ? 1 : -1;
  const edge = at[orientationOf(outward)];
  // The first lattice line that lies truly outside of the side.
  const first = toward === 1 ? Math.floor(edge / PITCH) + 1 : Math.ceil(edge / PITCH) - 1;
  const across = at[orientationOf(outward) === 0 ? 1 : 0] / PITCH;
  const stub = [];
  for (let step = 0; step < length; step++) {
    const along = first + step * toward;
    const point = orientationOf(outward) === 0 ? across * lattice.columns + along : along * lattice.columns + across;
    if (lattice.blocked[point] !== 0) return undefined;
    stub.push(point);
  }
  return stub;
};

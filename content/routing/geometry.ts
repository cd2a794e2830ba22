import type { Point } from '../schema/index.ts';

export type { Point };

/** An upright rectangle in map pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance in pixels between two neighbouring tracks of the routing lattice. */
export const PITCH = 8;

export const snap = (value: number): number => Math.round(value / PITCH) * PITCH;

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const middleX = (box: Box): number => box.x + box.width / 2;
export const middleY = (box: Box): number => box.y + box.height / 2;

/** The smallest box around others. Infinite if there are none. */
export const around = (boxes: readonly Box[], padding: number): Box => {
  const x = Math.min(...boxes.map((box) => box.x)) - padding;
  const y = Math.min(...boxes.map((box) => box.y)) - padding;
  return {
    x,
    y,
    width: Math.max(...boxes.map(right)) + padding - x,
    height: Math.max(...boxes.map(bottom)) + padding - y,
  };
};

/** Clear distance between two boxes along the nearer axis; negative if they overlap. */
export const gapBetween = (a: Box, b: Box): number =>
  Math.max(a.x - right(b), b.x - right(a), a.y - bottom(b), b.y - bottom(a));

/** True if the straight, upright or level stroke from `p` to `q` enters the inside of the box by more than `slack`. */
export const enters = (box: Box, p: Point, q: Point, slack: number): boolean =>
  Math.max(p[0], q[0]) > box.x + slack &&
  Math.min(p[0], q[0]) < right(box) - slack &&
  Math.max(p[1], q[1]) > box.y + slack &&
  Math.min(p[1], q[1]) < bottom(box) - slack;

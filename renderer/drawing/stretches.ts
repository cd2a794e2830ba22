import type { Point } from '../../content/schema/index.ts';
import { segmentsOf } from './geometry.ts';

/** A straight piece of a line, by its bounding box: flat where it is level, thin where it is upright. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const stretchesOf = (points: readonly Point[]): readonly Stretch[] =>
  segmentsOf(points).map(([[ax, ay], [bx, by]]) => ({
    left: Math.min(ax, bx),
    right: Math.max(ax, bx),
    top: Math.min(ay, by),
    bottom: Math.max(ay, by),
  }));

/** Whether a stretch passes within `clear` of a point. */
export const isNear = ({ left, right, top, bottom }: Stretch, x: number, y: number, clear: number): boolean =>
  x > left - clear && x < right + clear && y > top - clear && y < bottom + clear;

/** Where a line crosses another; `isLevel` tells how it runs there itself. */
export interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly isLevel: boolean;
}

const crossesLevel = (level: Stretch, upright: Stretch): boolean =>
  upright.left > level.left && upright.left < level.right && level.top > upright.top && level.top < upright.bottom;

/** Proper crossings of right-angled stretches, as seen from the first ones. Touching ends and shared tracks are none. */
export const crossingsOf = (own: readonly Stretch[], others: readonly Stretch[]): readonly Crossing[] =>
  own.flatMap((stretch) => {
    const isLevel = stretch.top === stretch.bottom;
    const crossed = others.filter((other) => (isLevel ? crossesLevel(stretch, other) : crossesLevel(other, stretch)));
    return crossed.map(({ left, top }) =>
      isLevel ? { x: left, y: stretch.top, isLevel } : { x: stretch.left, y: top, isLevel },
    );
  });

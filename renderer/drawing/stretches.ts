import type { Point } from '../../content/schema/index.ts';
import { type Box, segmentsOf } from './geometry.ts';

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

/** The box of a stretch and of all that is within `clear` of it. */
export const boxOfStretch = ({ left, right, top, bottom }: Stretch, clear: number): Box => ({
  x: left - clear,
  y: top - clear,
  width: right - left + 2 * clear,
  height: bottom - top + 2 * clear,
});

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

/** From where to where a level or upright stretch runs along its track; null for a slanted one, which shares with none. */
const runOf = ({ left, right, top, bottom }: Stretch): readonly [number, number] | null => {
  if (top === bottom) return [left, right];
  return left === right ? [top, bottom] : null;
};

const isOnTrackOf = (a: Stretch, b: Stretch): boolean =>
  a.top === a.bottom ? b.top === a.top && b.bottom === a.bottom : b.left === a.left && b.right === a.right;

/** How much of a run none of the others covers. */
const uncovered = ([from, to]: readonly [number, number], others: readonly (readonly [number, number])[]): number => {
  let [alone, reached] = [0, from];
  for (const [start, end] of others.toSorted(([a], [b]) => a - b)) {
    alone += Math.max(0, Math.min(start, to) - reached);
    reached = Math.max(reached, end);
  }
  return alone + Math.max(0, to - reached);
};

/**
 * How far a line runs on a track of its own, in map pixels: lines of one fork share tracks.
 *
 * @param others  the stretches of other lines that touch one of its own
 */
export const lengthAlone = (own: readonly Stretch[], others: (stretch: Stretch) => readonly Stretch[]): number =>
  own.reduce((sum, stretch) => {
    const run = runOf(stretch);
    if (!run) return sum;
    const shared = others(stretch).filter((other) => isOnTrackOf(stretch, other));
    return (
      sum +
      uncovered(
        run,
        shared.map(runOf).filter((each) => each !== null),
      )
    );
  }, 0);

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

/** A level or upright stretch on its track. */
interface Run {
  readonly line: number;
  readonly track: string;
  readonly from: number;
  readonly to: number;
}

/** None for a slanted stretch: it shares with no other. */
const runsOf = ({ left, right, top, bottom }: Stretch, line: number): readonly Run[] => {
  if (top === bottom) return [{ line, track: `level ${top}`, from: left, to: right }];
  return left === right ? [{ line, track: `upright ${left}`, from: top, to: bottom }] : [];
};

/** Length of a run that none of the others covers. */
const uncovered = ({ from, to }: Run, others: readonly Run[]): number => {
  let [alone, reached] = [0, from];
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    alone += Math.max(0, Math.min(other.from, to) - reached);
    reached = Math.max(reached, other.to);
  }
  return alone + Math.max(0, to - reached);
};

/** For each line, how far it runs on a track of its own, in map pixels: lines of one fork share tracks. */
export const lengthsAlone = (lines: readonly (readonly Stretch[])[]): readonly number[] => {
  const alone = lines.map(() => 0);
  const runs = lines.flatMap((stretches, line) => stretches.flatMap((stretch) => runsOf(stretch, line)));
  for (const shared of Map.groupBy(runs, ({ track }) => track).values())
    for (const run of shared) {
      const others = shared.filter(({ line }) => line !== run.line);
      alone[run.line] = (alone[run.line] ?? 0) + uncovered(run, others);
    }
  return alone;
};

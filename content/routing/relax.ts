import type { LegGroup } from './legs.ts';
import type { Obstacle } from './nudge.ts';

/** Wished distance between two tracks. */
const APART = 16;
/** Legs whose ends come this near each other count as side by side. */
const REACH = 10;
const SWEEPS = 300;

/** Something beside a leg: where its near edge is, and the wished distance to it. */
interface Neighbour {
  readonly edge: () => number;
  readonly wish: number;
}

interface Movable {
  readonly group: LegGroup;
  readonly below: readonly Neighbour[];
  readonly above: readonly Neighbour[];
}

/**
 * Moves every group towards the middle of the free room beside it while a neighbour is nearer than wished. Each move
 * goes at most half way to the nearest neighbour on the far side, so that the order never changes.
 */
export const relax = (groups: readonly LegGroup[], obstacles: readonly Obstacle[]): void => {
  const movables = groups
    .filter(({ least, most }) => least < most)
    .map((group): Movable => {
      const fixed = obstacles.filter((each) => sideBySide(group, each) && !isOwn(group, each));
      const others = groups.filter((each) => each !== group && sideBySide(group, each));
      return {
        group,
        below: [
          ...fixed.filter((each) => each.high <= group.at).map((each) => neighbour(() => each.high, each.clearance)),
          ...others.filter((each) => each.at < group.at).map((each) => neighbour(() => each.at, APART)),
        ],
        above: [
          ...fixed.filter((each) => each.low >= group.at).map((each) => neighbour(() => each.low, each.clearance)),
          ...others.filter((each) => each.at > group.at).map((each) => neighbour(() => each.at, APART)),
        ],
      };
    });
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const { group, below, above } of movables) {
      const moved = group.at + step(slack(below, group.at, 1), slack(above, group.at, -1));
      group.at = Math.min(group.most, Math.max(group.least, moved));
    }
};

const neighbour = (edge: () => number, wish: number): Neighbour => ({ edge, wish });

const sideBySide = (a: Pick<LegGroup, 'from' | 'to'>, b: { readonly from: number; readonly to: number }): boolean =>
  a.from < b.to + REACH && b.from < a.to + REACH;

/** A leg that ends on a box is not kept away from it. */
const isOwn = ({ touches }: LegGroup, { owner }: Obstacle): boolean => owner !== undefined && touches.has(owner);

/** Room left beyond the wished distance to the neighbour that presses most; negative if it is too near. */
const slack = (neighbours: readonly Neighbour[], at: number, sign: 1 | -1): { spare: number; gap: number } => {
  let spare = Number.POSITIVE_INFINITY;
  let gap = Number.POSITIVE_INFINITY;
  for (const { edge, wish } of neighbours) {
    const distance = (at - edge()) * sign;
    spare = Math.min(spare, distance - wish);
    gap = Math.min(gap, distance);
  }
  return { spare, gap };
};

const step = (below: { spare: number; gap: number }, above: { spare: number; gap: number }): number => {
  if (below.spare >= 0 && above.spare >= 0) return 0;
  const even = (above.spare - below.spare) / 2;
  if (below.spare < 0 && above.spare < 0) return bounded(even, below.gap, above.gap);
  return below.spare < 0
    ? bounded(Math.min(-below.spare, even), below.gap, above.gap)
    : bounded(Math.max(above.spare, even), below.gap, above.gap);
};

/** Never more than half way to either neighbour. */
const bounded = (move: number, below: number, above: number): number => Math.min(above / 2, Math.max(-below / 2, move));

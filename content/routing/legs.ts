import { type Box, bottom, right } from './geometry.ts';
import type { Route } from './route.ts';

/** A straight part of a line that can move sideways. */
export interface Leg {
  /** Index of its route. */
  readonly route: number;
  /** Index of the corner where it begins. */
  readonly corner: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Limits set by the sides of the boxes that it touches. */
  readonly least: number;
  readonly most: number;
  /** Boxes that it touches with an end. */
  readonly touches: readonly string[];
}

/** Legs that lie on each other or touch end to end, and so move as one. */
export interface LegGroup {
  readonly legs: readonly Leg[];
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
  readonly touches: ReadonlySet<string>;
  at: number;
}

/** Free length at each end of a side, where outlines are round or cut. */
const cornerOf = (box: Box): number => Math.min(box.height >= 56 ? 14 : 8, box.height / 3);
const CORNER_LEVEL = 20;

/** The legs of a route that move along an axis: upright ones along 0, level ones along 1. */
export const legsOf = (route: Route, index: number, axis: 0 | 1, boxes: ReadonlyMap<string, Box>): readonly Leg[] => {
  const { points, connection } = route;
  const across = axis === 0 ? 1 : 0;
  return points.slice(1).flatMap((end, corner): readonly Leg[] => {
    const start = points[corner];
    if (!start || start[axis] !== end[axis] || start[across] === end[across]) return [];
    const touches = [
      ...(corner === 0 ? [connection.from] : []),
      ...(corner === points.length - 2 ? [connection.to] : []),
    ];
    const at = start[axis];
    const limits = touches.flatMap((id) => {
      const box = boxes.get(id);
      return box ? [limitsOf(box, axis)] : [];
    });
    const pinned = connection.tier === 0 && touches.length > 0;
    const least = pinned ? at : Math.min(at, Math.max(Number.NEGATIVE_INFINITY, ...limits.map(([low]) => low)));
    const most = pinned ? at : Math.max(at, Math.min(Number.POSITIVE_INFINITY, ...limits.map(([, high]) => high)));
    const [from, to] = [Math.min(start[across], end[across]), Math.max(start[across], end[across])];
    return [{ route: index, corner, at, from, to, least, most, touches }];
  });
};

const limitsOf = (box: Box, axis: 0 | 1): readonly [number, number] =>
  axis === 0 ? [box.x + CORNER_LEVEL, right(box) - CORNER_LEVEL] : [box.y + cornerOf(box), bottom(box) - cornerOf(box)];

/** Lines of different forks and combs never share a point of a track, so whatever meets on one belongs together. */
export const groupsOf = (legs: readonly Leg[]): readonly LegGroup[] => {
  const runs: Leg[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  let at = Number.NaN;
  for (const leg of legs.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const run = runs.at(-1);
    if (run && leg.at === at && leg.from <= reached) run.push(leg);
    else runs.push([leg]);
    reached = leg.at === at ? Math.max(reached, leg.to) : leg.to;
    at = leg.at;
  }
  return runs.map((run) => ({
    legs: run,
    at: run[0]?.at ?? 0,
    from: Math.min(...run.map((leg) => leg.from)),
    to: Math.max(...run.map((leg) => leg.to)),
    least: Math.max(...run.map((leg) => leg.least)),
    most: Math.min(...run.map((leg) => leg.most)),
    touches: new Set(run.flatMap((leg) => leg.touches)),
  }));
};

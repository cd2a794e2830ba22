import { type Box, bottom, type Point, right } from './geometry.ts';
import { groupsOf, type Leg, legsOf } from './legs.ts';
import { relax } from './relax.ts';
import type { Route } from './route.ts';
import type { Link } from './share.ts';

/** What lines keep away from when they are spread. */
export interface Surroundings {
  readonly boxes: ReadonlyMap<string, Box>;
  /** Never to be entered: titles, braces. */
  readonly walls: readonly Box[];
  /** Borders that lines may cross but should not run on. */
  readonly fences: readonly Box[];
  readonly width: number;
  readonly height: number;
  readonly rim: number;
}

const ROUNDS = 2;

/**
 * Spreads tracks that bunch: moves straight legs sideways until they are 16 px apart where there is room, else evenly.
 * Legs of one fork or comb move as one. The order of neighbours never changes, so nothing new is crossed or touched.
 */
export const nudge = <L extends Link>(routes: readonly Route<L>[], surroundings: Surroundings): readonly Route<L>[] => {
  let current = routes;
  for (let round = 0; round < ROUNDS; round++)
    for (const axis of [0, 1] as const) current = spreadAlong(axis, current, surroundings);
  return current;
};

/** Axis 0 moves upright legs level, axis 1 level legs up and down. */
const spreadAlong = <L extends Link>(
  axis: 0 | 1,
  routes: readonly Route<L>[],
  surroundings: Surroundings,
): readonly Route<L>[] => {
  const legs = routes.flatMap((route, index) => legsOf(route, index, axis, surroundings.boxes));
  const groups = groupsOf(legs);
  relax(groups, obstaclesOf(axis, surroundings));
  const moved = new Map<Leg, number>();
  for (const group of groups) for (const leg of group.legs) moved.set(leg, Math.round(group.at * 2) / 2);
  const byRoute = Map.groupBy(legs, (leg) => leg.route);
  return routes.map((route, index) => {
    const points = route.points.map((point): [number, number] => [...point]);
    for (const leg of byRoute.get(index) ?? [])
      for (const corner of [leg.corner, leg.corner + 1]) {
        const point = points[corner];
        if (point) point[axis] = moved.get(leg) ?? point[axis];
      }
    return { ...route, points: points satisfies readonly Point[] };
  });
};

/** A fixed edge, seen by a leg that moves along the axis. */
export interface Obstacle {
  readonly owner: string | undefined;
  readonly low: number;
  readonly high: number;
  /** Where it begins and ends across the moving direction. */
  readonly from: number;
  readonly to: number;
  readonly clearance: number;
}

const CLEAR = { box: 16, wall: 8, fence: 6 };

const obstaclesOf = (axis: 0 | 1, { boxes, walls, fences, width, height, rim }: Surroundings): readonly Obstacle[] => {
  const toObstacle = (box: Box, owner: string | undefined, clearance: number): Obstacle =>
    axis === 0
      ? { owner, low: box.x, high: right(box), from: box.y, to: bottom(box), clearance }
      : { owner, low: box.y, high: bottom(box), from: box.x, to: right(box), clearance };
  const edges = (box: Box): readonly Obstacle[] => {
    const whole = toObstacle(box, undefined, CLEAR.fence);
    return [
      { ...whole, high: whole.low },
      { ...whole, low: whole.high },
    ];
  };
  const everywhere = { owner: undefined, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, clearance: 0 };
  const far = (axis === 0 ? width : height) - rim;
  return [
    { ...everywhere, low: Number.NEGATIVE_INFINITY, high: rim },
    { ...everywhere, low: far, high: Number.POSITIVE_INFINITY },
    ...[...boxes].map(([id, box]) => toObstacle(box, id, CLEAR.box)),
    ...walls.map((box) => toObstacle(box, undefined, CLEAR.wall)),
    ...fences.flatMap(edges),
  ];
};

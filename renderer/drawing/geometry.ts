import type { Point } from '../../content/schema/index.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** A place on a line, with the direction in which the line runs there, in degrees clockwise from rightwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export const centreOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** Whether two boxes share more than a border. */
export const isOverlapping = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Pairs of neighbours, first to last: the segments of a line. */
export const segmentsOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((end, index) => [points[index] ?? end, end] as const);

export const lengthOf = (points: readonly Point[]): number =>
  segmentsOf(points).reduce((sum, [a, b]) => sum + distance(a, b), 0);

/** The smallest box around some points; a zero box at the origin around none. */
export const boxAround = (points: readonly Point[]): Box => {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Where a line stands after `travelled` map pixels; its ends before and after. */
export const spotAt = (points: readonly Point[], travelled: number): Spot => {
  let rest = Math.max(0, travelled);
  let last: Spot = { x: points[0]?.[0] ?? 0, y: points[0]?.[1] ?? 0, angle: 0 };
  for (const [a, b] of segmentsOf(points)) {
    const length = distance(a, b);
    if (length === 0) continue;
    const share = Math.min(1, rest / length);
    last = {
      x: a[0] + (b[0] - a[0]) * share,
      y: a[1] + (b[1] - a[1]) * share,
      angle: (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI,
    };
    if (rest <= length) return last;
    rest -= length;
  }
  return last;
};

/** Where half of a line is travelled. */
export const middleOf = (points: readonly Point[]): Spot => spotAt(points, lengthOf(points) / 2);

/** Distance from a point to the nearest point of a segment. */
const distanceToSegment = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - dx * share, y - ay - dy * share);
};

/** Distance from a point to the nearest point of a line. Asked of every line at every move of the pointer: no arrays. */
export const distanceToLine = (points: readonly Point[], point: Point): number => {
  let nearest = Number.POSITIVE_INFINITY;
  let start = points[0];
  for (const end of points) {
    if (start) nearest = Math.min(nearest, distanceToSegment(start, end, point));
    start = end;
  }
  return nearest;
};

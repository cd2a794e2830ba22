import type { Point } from '../../content/schema/index.ts';
import { type Box, centreOf, distance } from './geometry.ts';

const CORNER = 9;

const tidy = (value: number): number => Math.round(value * 10) / 10;
const pair = ([x, y]: Point): string => `${tidy(x)} ${tidy(y)}`;

/** The point `by` map pixels away from `from`, towards `to`. */
const towards = (from: Point, to: Point, by: number): Point => {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) / length) * by, from[1] + ((to[1] - from[1]) / length) * by];
};

/** What can be drawn with: the part of a canvas that writing a path needs. */
export interface Pen {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => void;
}

/** Draws through points, with round corners of 9 map pixels, smaller where a segment is short. */
export const traceRounded = (pen: Pen, points: readonly Point[]): void => {
  points.forEach((corner, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) pen.moveTo(...corner);
    else if (!after) pen.lineTo(...corner);
    else {
      const radius = Math.min(CORNER, distance(before, corner) / 2, distance(corner, after) / 2);
      pen.lineTo(...towards(corner, before, radius));
      pen.quadraticCurveTo(...corner, ...towards(corner, after, radius));
    }
  });
};

/** {@link traceRounded} as an SVG path. */
export const roundedPath = (points: readonly Point[]): string => {
  let path = '';
  traceRounded(
    {
      moveTo: (x, y) => {
        path += `M${pair([x, y])}`;
      },
      lineTo: (x, y) => {
        path += `L${pair([x, y])}`;
      },
      quadraticCurveTo: (cx, cy, x, y) => {
        path += `Q${pair([cx, cy])} ${pair([x, y])}`;
      },
    },
    points,
  );
  return path;
};

/** The line without its last `by` map pixels, where its end glyph stands; at least a stub of its last segment stays. */
export const trimEnd = (points: readonly Point[], by: number): readonly Point[] => {
  const [before, end] = points.slice(-2);
  if (!before || !end) return points;
  return [...points.slice(0, -1), towards(end, before, Math.min(by, distance(before, end) * 0.9))];
};

const STEPS = 24;

const cubic = (start: Point, c1: Point, c2: Point, end: Point): readonly Point[] =>
  Array.from({ length: STEPS + 1 }, (_, index): Point => {
    const t = index / STEPS;
    const u = 1 - t;
    const at = (axis: 0 | 1) =>
      u ** 3 * start[axis] + 3 * u * u * t * c1[axis] + 3 * u * t * t * c2[axis] + t ** 3 * end[axis];
    return [at(0), at(1)];
  });

/** How far the tops of two boxes in one row are apart at most, and how high an arc over that row rises. */
const ARC = { row: 60, least: 60, most: 150 } as const;

/**
 * A curve from box to box for a relation that has no line of its own, as points close enough to draw and to hit.
 * It leaves and enters on the sides that face each other; within a row it arcs over what stands between.
 */
export const curveBetween = (from: Box, to: Box): readonly Point[] => {
  const [a, b] = [centreOf(from), centreOf(to)];
  const isApart = Math.max(from.x, to.x) > Math.min(from.x + from.width, to.x + to.width) + from.width;
  if (isApart && Math.abs(a[1] - b[1]) < ARC.row) {
    const [start, end]: [Point, Point] = [
      [a[0], from.y],
      [b[0], to.y],
    ];
    const rise = Math.min(ARC.most, Math.max(ARC.least, distance(start, end) * 0.25));
    return cubic(start, [start[0], start[1] - rise], [end[0], end[1] - rise], end);
  }
  const isLevel = Math.max(from.x, to.x) > Math.min(from.x + from.width, to.x + to.width);
  const way = isLevel ? Math.sign(b[0] - a[0]) : Math.sign(b[1] - a[1]) || 1;
  const edge = (box: Box, [x, y]: Point, side: number): Point =>
    isLevel ? [x + (side * box.width) / 2, y] : [x, y + (side * box.height) / 2];
  const [start, end] = [edge(from, a, way), edge(to, b, -way)];
  const reach = Math.max(32, distance(start, end) * 0.4) * way;
  const bend = ([x, y]: Point, by: number): Point => (isLevel ? [x + by, y] : [x, y + by]);
  return cubic(start, bend(start, reach), bend(end, -reach), end);
};

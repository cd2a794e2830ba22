import type { Point } from '../../content/schema/index.ts';
import { type Box, centreOf, distance, lengthOf, segmentsOf, spotAt } from './geometry.ts';

const CORNER = 9;

const tidy = (value: number): number => Math.round(value * 10) / 10;
const pair = ([x, y]: Point): string => `${tidy(x)} ${tidy(y)}`;

/** The point `by` map pixels away from `from`, towards `to`. */
const towards = (from: Point, to: Point, by: number): Point => {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) / length) * by, from[1] + ((to[1] - from[1]) / length) * by];
};

/** SVG path through points, with round corners of 9 map pixels, smaller where a segment is short. */
export const roundedPath = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  if (!first) return '';
  const strokes = rest.map((corner, index) => {
    const [before, after] = [points[index], rest[index + 1]];
    if (!before || !after) return `L${pair(corner)}`;
    const radius = Math.min(CORNER, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${pair(towards(corner, before, radius))}Q${pair(corner)} ${pair(towards(corner, after, radius))}`;
  });
  return `M${pair(first)}${strokes.join('')}`;
};

/** The line without its last `by` map pixels, where its end glyph stands; at least a stub of its last segment stays. */
export const trimEnd = (points: readonly Point[], by: number): readonly Point[] => {
  const [before, end] = points.slice(-2);
  if (!before || !end) return points;
  return [...points.slice(0, -1), towards(end, before, Math.min(by, distance(before, end) * 0.9))];
};

const STEPS = 24;

/**
 * A curve from box to box for a relation that has no line of its own, as points close enough to draw and to hit.
 * It leaves and enters on the sides that face each other.
 */
export const curveBetween = (from: Box, to: Box): readonly Point[] => {
  const [a, b] = [centreOf(from), centreOf(to)];
  const isLevel = Math.max(from.x, to.x) > Math.min(from.x + from.width, to.x + to.width);
  const way = isLevel ? Math.sign(b[0] - a[0]) : Math.sign(b[1] - a[1]) || 1;
  const edge = (box: Box, [x, y]: Point, side: number): Point =>
    isLevel ? [x + (side * box.width) / 2, y] : [x, y + (side * box.height) / 2];
  const [start, end] = [edge(from, a, way), edge(to, b, -way)];
  const reach = Math.max(32, distance(start, end) * 0.4) * way;
  const bend = ([x, y]: Point, by: number): Point => (isLevel ? [x + by, y] : [x, y + by]);
  const [c1, c2] = [bend(start, reach), bend(end, -reach)];
  return Array.from({ length: STEPS + 1 }, (_, index): Point => {
    const t = index / STEPS;
    const u = 1 - t;
    const at = (axis: 0 | 1) =>
      u ** 3 * start[axis] + 3 * u * u * t * c1[axis] + 3 * u * t * t * c2[axis] + t ** 3 * end[axis];
    return [at(0), at(1)];
  });
};

export interface Marks {
  /** Two strokes for hours and longer. */
  readonly delay: { readonly x: number; readonly y: number; readonly angle: number } | null;
  /** A disc with a not-equal sign, at 56 % of the line. */
  readonly contested: { readonly x: number; readonly y: number } | null;
  /** The rose square of a note; beside the line where it is too short to carry one more mark. */
  readonly note: { readonly x: number; readonly y: number };
}

/** Where the marks of a line stand, so that none covers another. */
export const marksOn = (points: readonly Point[], isDelayed: boolean, isContested: boolean): Marks => {
  const length = lengthOf(points);
  const at = (share: number) => spotAt(points, length * share);
  const beside = (share: number, by: number) => {
    const { x, y, angle } = at(share);
    const turn = ((angle - 90) * Math.PI) / 180;
    return { x: x + Math.cos(turn) * by, y: y + Math.sin(turn) * by };
  };
  return {
    delay: isDelayed && length > 50 ? at(isContested ? 0.34 : 0.5) : null,
    contested: isContested ? at(0.56) : null,
    note: length > 120 ? at(0.76) : beside(0.4, 12),
  };
};

/** Short strokes along a line where it crosses over earlier lines: drawn in the ground's colour, they open a gap there. */
export interface Crossing {
  readonly at: Point;
  readonly isLevel: boolean;
}

const isBetween = (value: number, a: number, b: number): boolean => value > Math.min(a, b) && value < Math.max(a, b);

/** Proper crossings of two right-angled lines, as seen from `upper`. Touching ends and shared tracks are none. */
export const crossingsOf = (upper: readonly Point[], lower: readonly Point[]): readonly Crossing[] =>
  segmentsOf(upper).flatMap(([a, b]) => {
    const isLevel = a[1] === b[1];
    return segmentsOf(lower).flatMap(([c, d]): Crossing[] => {
      if ((c[1] === d[1]) === isLevel) return [];
      const at: Point = isLevel ? [c[0], a[1]] : [a[0], c[1]];
      const isProper = isLevel
        ? isBetween(at[0], a[0], b[0]) && isBetween(at[1], c[1], d[1])
        : isBetween(at[1], a[1], b[1]) && isBetween(at[0], c[0], d[0]);
      return isProper ? [{ at, isLevel }] : [];
    });
  });

import { type Extent, insetAt, type Shape } from '../../schema/index.ts';
import { type Box, bottom, type Point, right } from './geometry.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The side of a box on which a point lies. @throws RangeError if it lies on none */
export const sideOf = (box: Box, [x, y]: Point): Side => {
  if (x === box.x) return 'left';
  if (x === right(box)) return 'right';
  if (y === box.y) return 'top';
  if (y === bottom(box)) return 'bottom';
  throw new RangeError(`${x}, ${y} is not on the side of a box`);
};

export interface Outlined extends Box {
  readonly shape: Shape;
}

/** Pulls both ends of a line from the bounding boxes to the true outlines, on the straight of the first and last stroke. */
export const clip = (points: readonly Point[], source: Outlined, target: Outlined): readonly Point[] => {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return points;
  return [inward(source, first), ...points.slice(1, -1), inward(target, last)];
};

const inward = (box: Outlined, point: Point): Point => {
  const [x, y] = point;
  const side = sideOf(box, point);
  const upright = side === 'left' || side === 'right';
  const inset = tenth(insetAt(box.shape, box satisfies Extent, side, upright ? y - box.y : x - box.x));
  if (side === 'left') return [x + inset, y];
  if (side === 'right') return [x - inset, y];
  return side === 'top' ? [x, y + inset] : [x, y - inset];
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

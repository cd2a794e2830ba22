import type { Kind, Place, Point } from '../../content/schema/index.ts';
import { type KindOutline, SHAPE_OF_KIND } from '../ui/shape-of-kind.ts';
import { type Box, type Size, segmentsOf } from './geometry.ts';
import type { Pen } from './path.ts';

/** Outlines on the map. `chip` is the title of a frame, whatever its kind. */
export type Shape = KindOutline | 'chip';

export const shapeOf = (kind: Kind, form: Place['form']): Shape => (form === 'chip' ? 'chip' : SHAPE_OF_KIND[kind]);

const CORNER = 6;

/** Horizontal radius of the round ends; the vertical one is half the height. */
const endRadius = (shape: Shape, { width, height }: Size): number =>
  shape === 'pill' ? Math.min(height / 2, width / 2) : Math.min(height * 0.95, width * 0.36);

const isRound = (shape: Shape): boolean => shape === 'pill' || shape === 'ellipse';

/** Corner points of a straight-sided outline, clockwise from the upper left. */
const cornersOf = (shape: Shape, { width: w, height: h }: Size): readonly Point[] => {
  const slant = Math.min(10, h / 4);
  const cut = Math.min(7, h / 5);
  switch (shape) {
    case 'notch':
      return [
        [0, 0],
        [w, 0],
        [w, h],
        [0, h],
        [0, h / 2 + slant],
        [slant, h / 2],
        [0, h / 2 - slant],
      ];
    case 'hexagon':
      return [
        [slant, 0],
        [w - slant, 0],
        [w, h / 2],
        [w - slant, h],
        [slant, h],
        [0, h / 2],
      ];
    case 'trapezoid':
      return [
        [slant, 0],
        [w - slant, 0],
        [w, h],
        [0, h],
      ];
    case 'sheet':
      return [
        [0, 0],
        [w - slant, 0],
        [w, slant],
        [w, h],
        [0, h],
      ];
    case 'octagon':
      return [
        [cut, 0],
        [w - cut, 0],
        [w, cut],
        [w, h - cut],
        [w - cut, h],
        [cut, h],
        [0, h - cut],
        [0, cut],
      ];
    default:
      return [
        [0, 0],
        [w, 0],
        [w, h],
        [0, h],
      ];
  }
};

/** SVG path of an outline in a box of this size, origin at its upper left. */
export const outlinePath = (shape: Shape, size: Size): string => {
  const { width: w, height: h } = size;
  if (isRound(shape)) {
    const r = endRadius(shape, size);
    return `M${r} 0H${w - r}A${r} ${h / 2} 0 0 1 ${w - r} ${h}H${r}A${r} ${h / 2} 0 0 1 ${r} 0Z`;
  }
  if (shape === 'box' || shape === 'chip') {
    const r = CORNER;
    return `M${r} 0H${w - r}Q${w} 0 ${w} ${r}V${h - r}Q${w} ${h} ${w - r} ${h}H${r}Q0 ${h} 0 ${h - r}V${r}Q0 0 ${r} 0Z`;
  }
  return `M${cornersOf(shape, size)
    .map(([x, y]) => `${x} ${y}`)
    .join('L')}Z`;
};

/** A pen for outlines, which may be round. */
export interface OutlinePen extends Pen {
  readonly ellipse: (x: number, y: number, rx: number, ry: number, turn: number, from: number, to: number) => void;
  readonly closePath: () => void;
}

const QUARTER = Math.PI / 2;

/** Draws the outline of {@link outlinePath} around a box of the map. */
export const traceOutline = (pen: OutlinePen, shape: Shape, box: Box): void => {
  const { x, y, width: w, height: h } = box;
  if (isRound(shape)) {
    const r = endRadius(shape, box);
    pen.moveTo(x + r, y);
    pen.lineTo(x + w - r, y);
    pen.ellipse(x + w - r, y + h / 2, r, h / 2, 0, -QUARTER, QUARTER);
    pen.lineTo(x + r, y + h);
    pen.ellipse(x + r, y + h / 2, r, h / 2, 0, QUARTER, 3 * QUARTER);
  } else if (shape === 'box' || shape === 'chip') {
    const r = CORNER;
    const [right, bottom] = [x + w, y + h];
    pen.moveTo(x + r, y);
    pen.lineTo(right - r, y);
    pen.quadraticCurveTo(right, y, right, y + r);
    pen.lineTo(right, bottom - r);
    pen.quadraticCurveTo(right, bottom, right - r, bottom);
    pen.lineTo(x + r, bottom);
    pen.quadraticCurveTo(x, bottom, x, bottom - r);
    pen.lineTo(x, y + r);
    pen.quadraticCurveTo(x, y, x + r, y);
  } else
    cornersOf(shape, box).forEach(([cx, cy], index) => {
      if (index === 0) pen.moveTo(x + cx, y + cy);
      else pen.lineTo(x + cx, y + cy);
    });
  pen.closePath();
};

/** Outline of a ring around a shape, in the shape's own coordinates; a box where a scaled outline would look torn. */
export const ringPath = (shape: Shape, { width, height }: Size, gap: number): string => {
  const size = { width: width + 2 * gap, height: height + 2 * gap };
  return outlinePath(isRound(shape) ? shape : 'box', size);
};

export type Side = 'left' | 'right' | 'top' | 'bottom';

const roundInset = (shape: Shape, size: Size, side: Side, along: number): number => {
  const [rx, ry] = [endRadius(shape, size), size.height / 2];
  if (side === 'left' || side === 'right') {
    const dy = Math.min(1, Math.abs(along - ry) / ry);
    return rx * (1 - Math.sqrt(1 - dy * dy));
  }
  const fromEnd = Math.min(along, size.width - along);
  if (fromEnd >= rx) return 0;
  const dx = Math.min(1, (rx - fromEnd) / rx);
  return ry * (1 - Math.sqrt(1 - dx * dx));
};

/** Where a straight-sided outline crosses the level or upright line at `along`. */
const crossingsAt = (corners: readonly Point[], axis: 0 | 1, along: number): readonly number[] => {
  const other = axis === 0 ? 1 : 0;
  const closed = [...corners, ...corners.slice(0, 1)];
  return segmentsOf(closed).flatMap(([a, b]) => {
    const [from, to] = [a[other], b[other]];
    if (from === to || along < Math.min(from, to) || along > Math.max(from, to)) return [];
    return [a[axis] + ((b[axis] - a[axis]) * (along - from)) / (to - from)];
  });
};

/**
 * How far the outline lies inside of its box, measured from a side.
 *
 * @param along  distance from the upper or left end of that side, in map pixels
 */
export const insetOf = (shape: Shape, size: Size, side: Side, along: number): number => {
  if (isRound(shape)) return roundInset(shape, size, side, along);
  const axis = side === 'left' || side === 'right' ? 0 : 1;
  const found = crossingsAt(cornersOf(shape, size), axis, along);
  if (found.length === 0) return 0;
  const extent = axis === 0 ? size.width : size.height;
  return side === 'left' || side === 'top' ? Math.min(...found) : extent - Math.max(...found);
};

/** The side of a box that a level or upright stroke from `outside` to `end` meets; undefined for a slanted stroke. */
const sideMet = (outside: Point, end: Point): Side | undefined => {
  const [dx, dy] = [end[0] - outside[0], end[1] - outside[1]];
  if (dy === 0 && dx !== 0) return dx > 0 ? 'left' : 'right';
  if (dx === 0 && dy !== 0) return dy > 0 ? 'top' : 'bottom';
  return undefined;
};

/** Moves the end of a line onto the outline that it runs into, so that it neither stops short nor runs under the shape. */
export const touchOutline = (shape: Shape, box: Box, outside: Point, end: Point): Point => {
  const side = sideMet(outside, end);
  const [along, extent] =
    side === 'left' || side === 'right' ? [end[1] - box.y, box.height] : [end[0] - box.x, box.width];
  if (!side || along < 0 || along > extent) return end;
  const inset = insetOf(shape, box, side, along);
  switch (side) {
    case 'left':
      return [box.x + inset, end[1]];
    case 'right':
      return [box.x + box.width - inset, end[1]];
    case 'top':
      return [end[0], box.y + inset];
    case 'bottom':
      return [end[0], box.y + box.height - inset];
  }
};

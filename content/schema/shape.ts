import type { Kind } from './vocabulary.ts';

/** Outline by which the kind of a concept is told on the map. */
export type Shape = 'pill' | 'box' | 'notch' | 'hexagon' | 'trapezoid' | 'tab' | 'ellipse';

const SHAPE_OF = {
  hormone: 'pill',
  neuropeptide: 'pill',
  neurotransmitter: 'pill',
  gland: 'box',
  'brain-region': 'box',
  tissue: 'box',
  cell: 'box',
  enzyme: 'box',
  receptor: 'notch',
  gene: 'hexagon',
  variant: 'hexagon',
  nutrient: 'trapezoid',
  drug: 'trapezoid',
  protocol: 'tab',
  stimulus: 'ellipse',
  practice: 'ellipse',
  process: 'ellipse',
  trait: 'ellipse',
  outcome: 'ellipse',
} as const satisfies Record<Kind, Shape>;

export const shapeOf = (kind: Kind): Shape => SHAPE_OF[kind];

/** Corner radius of boxes, and how far hexagons, trapezoids and notches cut into their box, in pixels. */
export const CORNER = 8;
export const CUT = 10;
const ELLIPSE_END = 40;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Width of one rounded end of a pill or an ellipse; 0 for shapes without round ends. */
export const roundEnd = (shape: Shape, { width, height }: Extent): number => {
  if (shape === 'pill') return height / 2;
  return shape === 'ellipse' ? Math.min(ELLIPSE_END, width / 3) : 0;
};

/**
 * How far the outline lies inside the bounding box, seen from a point on one of its sides.
 *
 * @param at  distance of that point from the upper end (left and right side) or the left end (top and bottom) of the side
 * @returns pixels, 0 or more
 */
export const insetAt = (
  shape: Shape,
  extent: Extent,
  side: 'left' | 'right' | 'top' | 'bottom',
  at: number,
): number => {
  const { width, height } = extent;
  const half = height / 2;
  const end = roundEnd(shape, extent);
  if (side === 'top' || side === 'bottom') {
    const beyond = end - Math.min(at, width - at);
    return end > 0 && beyond > 0 ? half * (1 - arc(beyond / end)) : 0;
  }
  const off = Math.abs(at - half) / half;
  if (end > 0) return end * (1 - arc(off));
  if (shape === 'hexagon') return CUT * off;
  if (shape === 'trapezoid') return CUT * (1 - at / height);
  if (shape === 'notch' && side === 'left') return CUT * (1 - off);
  return 0;
};

/** Height of a unit circle over the distance from its middle. */
const arc = (distance: number): number => Math.sqrt(Math.max(0, 1 - distance * distance));

/** SVG path of the outline with its upper left corner at 0, 0. */
export const outlineOf = (shape: Shape, extent: Extent): string => {
  const { width: w, height: h } = extent;
  const end = roundEnd(shape, extent);
  if (end > 0)
    return `M${end} 0H${w - end}A${end} ${h / 2} 0 0 1 ${w - end} ${h}H${end}A${end} ${h / 2} 0 0 1 ${end} 0Z`;
  if (shape === 'hexagon') return `M${CUT} 0H${w - CUT}L${w} ${h / 2}L${w - CUT} ${h}H${CUT}L0 ${h / 2}Z`;
  if (shape === 'trapezoid') return `M${CUT} 0H${w - CUT}L${w} ${h}H0Z`;
  if (shape === 'notch') return `M0 0H${w}V${h}H0L${CUT} ${h / 2}Z`;
  const r = shape === 'tab' ? 2 : Math.min(CORNER, h / 4);
  return `M${r} 0H${w - r}Q${w} 0 ${w} ${r}V${h - r}Q${w} ${h} ${w - r} ${h}H${r}Q0 ${h} 0 ${h - r}V${r}Q0 0 ${r} 0Z`;
};

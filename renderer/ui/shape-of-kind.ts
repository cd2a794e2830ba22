import type { Kind } from '../../content/schema/index.ts';

/** Outlines of concepts, on the map and beside their names. */
export type KindOutline = 'pill' | 'box' | 'notch' | 'hexagon' | 'ellipse' | 'trapezoid' | 'sheet' | 'octagon';

export const SHAPE_OF_KIND: Readonly<Record<Kind, KindOutline>> = {
  hormone: 'pill',
  neuropeptide: 'pill',
  neurotransmitter: 'pill',
  receptor: 'notch',
  enzyme: 'octagon',
  gene: 'hexagon',
  variant: 'hexagon',
  'brain-region': 'box',
  gland: 'box',
  tissue: 'box',
  cell: 'box',
  nutrient: 'trapezoid',
  drug: 'trapezoid',
  protocol: 'sheet',
  stimulus: 'ellipse',
  practice: 'ellipse',
  process: 'ellipse',
  trait: 'ellipse',
  outcome: 'ellipse',
};

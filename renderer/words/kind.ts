import type { Axis, Kind } from '../../content/schema/index.ts';

const KIND: Readonly<Record<Kind, string>> = {
  hormone: 'Hormone',
  neuropeptide: 'Neuropeptide',
  neurotransmitter: 'Neurotransmitter',
  receptor: 'Receptor',
  enzyme: 'Enzyme',
  gene: 'Gene',
  variant: 'Gene variant',
  'brain-region': 'Brain region',
  gland: 'Gland',
  tissue: 'Tissue',
  cell: 'Cells',
  nutrient: 'Nutrient',
  stimulus: 'Stimulus',
  practice: 'Practice',
  drug: 'Drug',
  protocol: 'Protocol',
  process: 'Process',
  trait: 'Trait',
  outcome: 'Outcome',
};

const AXIS: Readonly<Record<Axis, string>> = {
  HPA: 'Stress axis',
  HPG: 'Reproductive axis',
  oxytocin: 'Oxytocin system',
  growth: 'Growth axis',
  vasopressin: 'Vasopressin system',
  genetics: 'Genetics',
  lifestyle: 'Lifestyle',
  shared: 'Shared',
};

/** "Brain region". */
export const kindWord = (kind: Kind): string => KIND[kind];

/** "Stress axis". */
export const axisWord = (axis: Axis): string => AXIS[axis];

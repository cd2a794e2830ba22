import type { ContextKey, When } from '../../content/schema/index.ts';

const WORDS = {
  female: 'Women',
  male: 'Men',
  follicular: 'Follicular phase',
  'late-follicular': 'Late follicular phase',
  luteal: 'Luteal phase',
  pregnancy: 'Pregnancy',
  labour: 'Labour',
  lactation: 'Lactation',
  menopause: 'Menopause',
  oral: 'By mouth',
  transdermal: 'Through the skin',
  injected: 'Injected',
  intranasal: 'Nasal spray',
  pulsatile: 'In pulses',
  continuous: 'Continuous',
  human: 'Humans',
  rodent: 'Rodents',
  'other-mammal': 'Other mammals',
  acute: 'Acute stress',
  chronic: 'Chronic stress',
  brain: 'In the brain',
  pituitary: 'In the pituitary',
  uterus: 'In the uterus',
  breast: 'In the breast',
  gonad: 'In the gonads',
  adrenal: 'In the adrenal',
  liver: 'In the liver',
  gg: 'rs53576 GG',
  ag: 'rs53576 AG',
  aa: 'rs53576 AA',
} as const satisfies Record<ContextValue, string>;

export type ContextValue = NonNullable<When[keyof When]>[number];

/** A value of a context, by itself: "Women", "Late follicular phase". */
export const contextWord = (value: ContextValue): string => WORDS[value];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const either = (values: readonly ContextValue[]): string =>
  values.map((value, index) => (index === 0 ? WORDS[value] : lowerFirst(WORDS[value]))).join(' or ');

/** One phrase for each condition that must hold: "Women", "Follicular or luteal phase", "Not in pregnancy". None: always. */
export const contextWords = (when: When | undefined): readonly string[] => {
  if (!when) return [];
  const { sex, phase, notPhase, route, species, stress, tissue, genotype } = when;
  const phrases = [sex, phase, route, species, stress, tissue, genotype].flatMap((values) =>
    values ? [either(values)] : [],
  );
  return notPhase ? [...phrases, `Not in ${lowerFirst(either(notPhase))}`] : phrases;
};

const ASKED: Readonly<Record<ContextKey, { readonly label: string; readonly any: string }>> = {
  sex: { label: 'Sex', any: 'Any sex' },
  phase: { label: 'Cycle and reproduction', any: 'Any phase' },
  route: { label: 'How it is given', any: 'Any route' },
  species: { label: 'Species', any: 'Any species' },
  stress: { label: 'Stress', any: 'Any stress' },
  tissue: { label: 'Tissue', any: 'Any tissue' },
  genotype: { label: 'Genotype', any: 'Any genotype' },
};

/** What a part of a context is called where it is chosen, and what stands there while nothing is. */
export const contextAsked = (key: ContextKey) => ASKED[key];

const PLACE = {
  female: 'in women',
  male: 'in men',
  follicular: 'in the follicular phase',
  'late-follicular': 'in the late follicular phase',
  luteal: 'in the luteal phase',
  pregnancy: 'in pregnancy',
  labour: 'in labour',
  lactation: 'in lactation',
  menopause: 'after menopause',
  oral: 'by mouth',
  transdermal: 'through the skin',
  injected: 'as an injection',
  intranasal: 'as a nasal spray',
  pulsatile: 'in pulses',
  continuous: 'given continuously',
  human: 'in humans',
  rodent: 'in rodents',
  'other-mammal': 'in other mammals',
  acute: 'under acute stress',
  chronic: 'under chronic stress',
  brain: 'in the brain',
  pituitary: 'in the pituitary',
  uterus: 'in the uterus',
  breast: 'in the breast',
  gonad: 'in the gonads',
  adrenal: 'in the adrenal',
  liver: 'in the liver',
  gg: 'with rs53576 GG',
  ag: 'with rs53576 AG',
  aa: 'with rs53576 AA',
} as const satisfies Record<ContextValue, string>;

const placed = (values: readonly ContextValue[]): string => values.map((value) => PLACE[value]).join(' or ');

/** Where something holds, at the end of a sentence: "in women, in the late follicular phase"; empty for everywhere. */
export const contextPhrase = (when: When | undefined): string => {
  const { notPhase, ...rest } = when ?? {};
  const where = Object.values(rest).flatMap((values) => (values ? [placed(values)] : []));
  return [...where, ...(notPhase ? [`but not ${placed(notPhase)}`] : [])].join(', ');
};

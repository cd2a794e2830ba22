import type { When } from '../../content/schema/index.ts';

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

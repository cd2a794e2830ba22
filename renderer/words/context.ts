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
} as const satisfies Record<Value, string>;

type Value = NonNullable<When[keyof When]>[number];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const either = (values: readonly Value[]): string =>
  values.map((value, index) => (index === 0 ? WORDS[value] : lowerFirst(WORDS[value]))).join(' or ');

/** One phrase for each condition that must hold: "Women", "Follicular or luteal phase", "Not in pregnancy". None: always. */
export const contextWords = (when: When | undefined): readonly string[] => {
  if (!when) return [];
  const { sex, phase, notPhase, route, species } = when;
  const phrases = [sex, phase, route, species].flatMap((values) => (values ? [either(values)] : []));
  return notPhase ? [...phrases, `Not in ${lowerFirst(either(notPhase))}`] : phrases;
};

import type { ConceptId } from '../../content/schema/index.ts';
import type { Question } from './question.ts';

/** A question that directions on arrows cannot answer. */
interface Rule {
  readonly matches: (question: Question) => boolean;
  readonly reason: string;
  /** What may be asked instead, or where to look. */
  readonly instead: string;
}

const pushes = (
  { pushes }: Question,
  ids: readonly string[],
  fits: (push: Extract<Question['pushes'][number], { readonly concept: ConceptId }>) => boolean = () => true,
): boolean => pushes.some((push) => push.kind !== 'block' && ids.includes(push.concept) && fits(push));

const GENOTYPES = ['rs53576', 'gg-genotype', 'ag-genotype', 'aa-genotype', 'rs237887'];

export const RULES: readonly Rule[] = [
  {
    matches: (question) =>
      pushes(question, ['gonadorelin'], ({ direction }) => direction === 1 && question.context.route !== 'pulsatile') ||
      pushes(
        question,
        ['gnrh', 'kisspeptin'],
        ({ kind, direction }) => direction === 1 && (kind === 'clamp' || question.context.route === 'continuous'),
      ),
    reason:
      'The effect depends on the pattern: in pulses GnRH and kisspeptin drive the gonads; without a pause they drive them for days, and then the receptors fade and the gonads fall silent. Arrows know no pattern.',
    instead: 'Ask about it given in pulses, or hold it down.',
  },
  {
    matches: (question) => pushes(question, GENOTYPES),
    reason: 'A genotype is no amount that could rise or fall: it changes what other things do.',
    instead: 'Choose the genotype as part of the context.',
  },
];

/** The rule against a question, or null where it can be answered. */
export const unsupported = (question: Question): Rule | null => RULES.find(({ matches }) => matches(question)) ?? null;

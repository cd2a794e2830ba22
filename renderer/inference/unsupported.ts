import type { ConceptId } from '../../content/schema/index.ts';
import type { EffectGraph, Quantity } from './effect-graph.ts';
import type { Push, Question } from './question.ts';

type Given = Exclude<Push, { readonly kind: 'block' }>;

/** Something that must not be asked of arrows, which know no pattern, dose or history. */
interface Rule {
  /** Whether one push of a question makes it such. */
  readonly matches: (push: Given, question: Question, pushed: Quantity | undefined) => boolean;
  readonly reason: string;
  /** What may be asked instead, or where to look. */
  readonly instead: string;
}

const isUp = ({ direction }: Given): boolean => direction === 1;

/** Whether a push is on one of these; the tests hold the ids to the map. */
const isOn = ({ concept }: { readonly concept: ConceptId }, ...ids: readonly string[]): boolean =>
  ids.includes(concept);

/** The first that matches counts. */
export const RULES: readonly Rule[] = [
  {
    matches: (_, __, pushed) => pushed?.standsFor === 'variant',
    reason:
      'A genotype is no amount that could rise or fall: it changes how strongly other things act, and mostly nobody knows which way.',
    instead: 'Choose the genotype in whom you ask, and push what acts there.',
  },
  {
    matches: (_, __, pushed) => pushed?.standsFor === 'group',
    reason: 'This is a group of parts and has no amount of its own; its parts can go different ways.',
    instead: 'Push one of its parts.',
  },
  {
    matches: (push, { context }) =>
      isUp(push) &&
      ((isOn(push, 'gonadorelin') && context.route !== 'pulsatile') ||
        (isOn(push, 'gnrh', 'kisspeptin') && (push.kind === 'clamp' || context.route === 'continuous'))),
    reason:
      'It depends on the pattern. In pulses GnRH and kisspeptin drive the pituitary; under GnRH without a pause there is a flare for some days, and then the receptors fade and LH and FSH fall. Kisspeptin can tire in the same way, though less surely in people. Arrows know no pattern, and would say "up" for good.',
    instead: 'Choose "In pulses" as the way it is given, push without holding, or hold it down.',
  },
  {
    matches: (push) => isOn(push, 'suprachiasmatic-nucleus'),
    reason:
      'The clock sets when in the day hormones rise and fall, not how much of them there is. Within the hour they come in pulses, and what happens then depends on whether a pulse is rising or falling.',
    instead: 'Push CRH or cortisol itself, and read the answer as a level over the whole day.',
  },
  {
    matches: (push, { context, horizon }) =>
      isUp(push) &&
      isOn(push, 'oxytocin', 'plasma-oxytocin', 'oxytocin-release') &&
      context.phase === 'labour' &&
      horizon !== 'minutes',
    reason:
      'Under a long infusion in labour the womb answers less and less, because its receptors are withdrawn. How far that goes depends on dose and hours, which arrows do not know.',
    instead: 'Ask for minutes, before the receptors change.',
  },
  {
    matches: (push, { context }) => isOn(push, 'oxytocin', 'plasma-oxytocin') && context.route === 'intranasal',
    reason:
      'How much of a nasal spray reaches the brain is disputed, so it cannot be taken for oxytocin that the body releases there.',
    instead: 'Push intranasal oxytocin, which has the effects that trials of sprays found.',
  },
  {
    matches: (push) => isOn(push, 'intranasal-oxytocin') && push.kind === 'clamp' && isUp(push),
    reason:
      'A dose that is held high is not more of a small one: with sprays middle doses did more than high ones in some trials. Arrows know small pushes, not doses at which an effect turns.',
    instead: 'Push it without holding it.',
  },
  {
    matches: (push) => isOn(push, 'gene-environment-interaction'),
    reason:
      'What genes and early life settle while a body is formed can stay for good, and works through what it has built. It is no push that could be made and taken back.',
    instead: 'Push what was shaped: the receptor, or the reaction to stress.',
  },
];

/** The rule against a question, or null where it can be answered. */
export const unsupported = ({ quantities }: EffectGraph, question: Question): Rule | null => {
  const pushes = question.pushes.flatMap((push) => (push.kind === 'block' ? [] : [push]));
  const quantityOf = ({ concept }: Given) => quantities.find((each) => each.concept === concept);
  return RULES.find(({ matches }) => pushes.some((push) => matches(push, question, quantityOf(push)))) ?? null;
};

import type { Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Flip } from '../state/flips.ts';
import { contextPhrase } from './context.ts';
import { nameOf } from './name.ts';
import { relationTitle, relationVerb } from './sentence.ts';

/** Whether a relation holds wherever the first does not: it rules out just the phases that the first asks for. */
const isOtherwise = ({ when = {} }: Relation, first: Relation): boolean =>
  Object.keys(when).join() === 'notPhase' && when.notPhase?.join() === first.when?.phase?.join();

/**
 * When which sign holds, in a sentence: "Estradiol raises kisspeptin in the late follicular phase; otherwise it lowers it."
 *
 * @throws Error if an end is not in the atlas; a checked bundle has both
 */
export const flipSentence = (atlas: Atlas, { relations }: Flip): string => {
  const [first, ...others] = relations;
  if (!first) return '';
  const where = (relation: Relation) => {
    const phrase = contextPhrase(relation.when);
    return phrase && ` ${phrase}`;
  };
  const rest = others.map((relation) => {
    const verb = relationVerb(atlas, relation);
    return isOtherwise(relation, first) ? `otherwise it ${verb} it` : `it ${verb} it${where(relation)}`;
  });
  return `${[`${relationTitle(atlas, first)}${where(first)}`, ...rest].join('; ')}.`;
};

/**
 * What a context makes of a flip: "Here it lowers it.", or what has to be chosen to tell.
 *
 * @param told  as `flipIn` tells it
 */
export const flipHere = (
  atlas: Atlas,
  told: { readonly holds: readonly Relation[]; readonly open: readonly Relation[] },
): string => {
  const [held] = told.holds;
  if (held) return `Here it ${relationVerb(atlas, held)} it.`;
  const [open] = told.open;
  const source = open && atlas.concept.get(open.source);
  if (!open) return 'Here it does neither.';
  return told.open.length > 1
    ? 'Which of them holds is left open here.'
    : `Here ${source ? nameOf(source) : 'it'} may do so or not: ${contextPhrase(open.when)}.`;
};

/** Why a concept goes where it goes, in sentences: the template of a chain, of what is against it, of what it hinges on. */
import type { Concept, ConceptId, Kind, Relation } from '../../content/schema/index.ts';
import type { Effect, Explanation, Reason } from '../inference/answer.ts';
import type { Direction, Push } from '../inference/question.ts';
import type { Atlas } from '../state/atlas.ts';
import { directionWord, horizonPhrase } from './inference.ts';
import { isPlural, nameInside, nameOf } from './name.ts';
import { relationTitle } from './sentence.ts';

/** What has no amount: it works more or less. */
const WORKING: ReadonlySet<Kind> = new Set<Kind>(['gland', 'tissue', 'cell', 'brain-region']);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "more cortisol", "less active adrenal cortex". */
const amountOf = (concept: Concept, way: Direction): string => {
  const word = way === 1 ? 'more' : 'less';
  return `${word} ${WORKING.has(concept.kind) ? 'active ' : ''}${nameInside(concept)}`;
};

/** "LH rises", "the gonads become less active". */
const endOf = (concept: Concept, way: Direction): string => {
  const many = isPlural(concept);
  const name = nameInside(concept);
  if (WORKING.has(concept.kind)) return `${name} ${many ? 'become' : 'becomes'} ${way === 1 ? 'more' : 'less'} active`;
  const verb = way === 1 ? 'rise' : 'fall';
  return `${name} ${many ? verb : `${verb}s`}`;
};

/** What has to be known of a step wherever it is told. */
const doubtOf = ({ contested, strength }: Relation): string => {
  const words = [strength === 'weak' ? 'weak' : [], contested ? 'contested' : []].flat();
  return words.length > 0 ? ` (${words.join(', ')})` : '';
};

const known = <Thing>(thing: Thing | undefined, id: string): Thing => {
  if (!thing) throw new Error(`not on the map: ${id}`);
  return thing;
};

interface Step {
  readonly relation: Relation;
  readonly source: Concept;
  readonly target: Concept;
  /** Where the source goes at this step, and so where the target goes. */
  readonly from: Direction;
  readonly to: Direction;
}

const times = (a: Direction, b: Direction): Direction => (a === b ? 1 : -1);

/** The relations of a path with what each of them passes on; from the end, whose direction is known, to the start. */
const stepsOf = (atlas: Atlas, { relations, direction }: Reason): readonly Step[] => {
  const steps: Step[] = [];
  let to = direction;
  for (const id of relations.toReversed()) {
    const relation = known(atlas.relation.get(id), id);
    const from = relation.sign === 0 ? to : times(to, relation.sign);
    const [source, target] = [relation.source, relation.target].map((each) => known(atlas.concept.get(each), each));
    if (source && target) steps.unshift({ relation, source, target, from, to });
    to = from;
  }
  return steps;
};

/** Where the target of each step of a path goes: "aromatase falls", "LH rises". */
export const endSentence = (atlas: Atlas, reason: Reason): readonly string[] =>
  stepsOf(atlas, reason).map(({ target, to }) => endOf(target, to));

/** The first step: what was pushed up acts by itself, of what was pushed down there is less. */
const opening = (atlas: Atlas, { relation, source, target, from }: Step): string => {
  if (from === 1) return relationTitle(atlas, relation);
  const less = upperFirst(amountOf(source, -1));
  return relation.sign === -1
    ? `${less} means less restraint of ${nameInside(target)}`
    : `${less} means ${amountOf(target, -1)}`;
};

const following = ({ relation, source, target, from, to }: Step): string => {
  if (relation.sign !== -1) return amountOf(target, to);
  const restraint = from === 1 ? (isPlural(source) ? 'restrain' : 'restrains') : 'means less restraint of';
  return `${amountOf(source, from)} ${restraint} ${nameInside(target)}`;
};

/** The last step says where the concept goes, unless the step did so itself. */
const closing = (step: Step): string => {
  const end = endOf(step.target, step.to);
  const doubt = doubtOf(step.relation);
  return step.relation.sign === -1 ? `${following(step)}${doubt}, so ${end}` : `${end}${doubt}`;
};

/** How a path begins that a blocked relation started: without that action its target is free to move. */
const blockedOpening = (atlas: Atlas, pushes: readonly Push[], start: ConceptId, way: Direction): string => {
  const block = pushes.find((push) => push.kind === 'block' && atlas.relation.get(push.relation)?.target === start);
  const relation = block?.kind === 'block' ? atlas.relation.get(block.relation) : undefined;
  const concept = atlas.concept.get(start);
  if (!relation || !concept) return '';
  return `With “${relationTitle(atlas, relation)}” blocked, ${endOf(concept, way)}`;
};

/**
 * Where the target of a blocked relation goes without it, as a whole sentence: no path tells that, for it begins there.
 * Empty where no relation to it is blocked.
 */
export const blockedSentence = (
  atlas: Atlas,
  { concept, direction }: Pick<Effect, 'concept' | 'direction'>,
  pushes: readonly Push[],
): string => {
  const words = direction === 0 ? '' : blockedOpening(atlas, pushes, concept, direction);
  return words && `${words}.`;
};

const isPushed = (pushes: readonly Push[], id: ConceptId | undefined): boolean =>
  pushes.some((push) => push.kind !== 'block' && push.concept === id);

/**
 * A path as a sentence: "Anastrozole blocks aromatase; less oestradiol; less oestradiol means less restraint of kisspeptin;
 * more GnRH; LH rises". A weak or contested step says so.
 *
 * @param pushes  what the question does, so that a path from a blocked relation begins with it
 * @throws Error if a relation is not in the atlas
 */
export const pathSentence = (atlas: Atlas, reason: Reason, pushes: readonly Push[]): string => {
  const steps = stepsOf(atlas, reason);
  const [first] = steps;
  if (!first) return '';
  const blocked = isPushed(pushes, first.source.id) ? '' : blockedOpening(atlas, pushes, first.source.id, first.from);
  const told = steps.map((step, index) => {
    const isLast = index === steps.length - 1;
    const doubt = doubtOf(step.relation);
    if (index > 0 || blocked) return isLast ? closing(step) : `${following(step)}${doubt}`;
    const end = isLast && step.from === -1 && step.to === 1 ? `, so ${endOf(step.target, 1)}` : '';
    return `${opening(atlas, step)}${doubt}${end}`;
  });
  return [...(blocked ? [blocked] : []), ...told].join('; ');
};

/** "Why testosterone goes down", "Why GnRH may go either way". */
export const whyTitle = (atlas: Atlas, { concept, verdict, direction }: Effect): string => {
  const name = nameInside(known(atlas.concept.get(concept), concept));
  const many = isPlural(known(atlas.concept.get(concept), concept));
  if (verdict === 'ambiguous') return `Why ${name} may go either way`;
  if (verdict === 'none' || direction === 0) return `No known path to ${name}`;
  const go = many ? 'go' : 'goes';
  return verdict === 'likely'
    ? `Why ${name} probably ${go} ${directionWord(direction)}`
    : `Why ${name} ${go} ${directionWord(direction)}`;
};

/** The best path, as a whole sentence. */
export const forSentence = (atlas: Atlas, { along }: Explanation, pushes: readonly Push[]): string => {
  const [best] = along;
  return best ? `${pathSentence(atlas, best, pushes)}.` : '';
};

const lowerFirst = (atlas: Atlas, sentence: string, reason: Reason): string => {
  const [id] = reason.relations;
  const source = id && atlas.concept.get(known(atlas.relation.get(id), id).source);
  const name = source ? nameOf(source) : '';
  return source && sentence.startsWith(name)
    ? `${nameInside(source)}${sentence.slice(name.length)}`
    : sentence.charAt(0).toLowerCase() + sentence.slice(1);
};

/** What speaks against the answer, as a whole sentence. Empty where nothing does. */
export const againstSentence = (atlas: Atlas, { against }: Explanation, pushes: readonly Push[]): string => {
  const [best] = against;
  return best ? `Against this: ${lowerFirst(atlas, pathSentence(atlas, best, pushes), best)}.` : '';
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** "Whether GnRH rises or falls hinges on “…” and “…” against “…”: what raises it, against what lowers it. Empty where it hinges on nothing. */
export const hingeSentence = (atlas: Atlas, { concept, hinge }: Explanation): string => {
  if (hinge.length === 0) return '';
  const target = known(atlas.concept.get(concept), concept);
  const titles = (way: Direction) =>
    listed(
      hinge
        .filter(({ correlation }) => Math.sign(correlation) === way)
        .map(({ relation }) => `“${relationTitle(atlas, known(atlas.relation.get(relation), relation))}”`),
    );
  const sides = [titles(1), titles(-1)].filter(Boolean);
  const verb = isPlural(target) ? 'rise or fall' : 'rises or falls';
  const end = sides.length > 1 ? ': on which of them is stronger' : ': on how strong that is';
  return `Whether ${nameInside(target)} ${verb} hinges on ${sides.join(' against ')}${end}.`;
};

/** When it begins, and where it turns: "First after minutes. After weeks it goes up instead." */
export const timeSentences = ({ first, flips }: Explanation): readonly string[] => [
  ...(first ? [`It first responds ${horizonPhrase(first)}.`] : []),
  ...flips.map(({ horizon, direction, verdict }) => {
    const probably = verdict === 'likely' ? 'probably ' : '';
    return verdict === 'ambiguous'
      ? `${upperFirst(horizonPhrase(horizon))} it may go either way.`
      : `${upperFirst(horizonPhrase(horizon))} it ${probably}goes ${directionWord(direction)} instead.`;
  }),
];

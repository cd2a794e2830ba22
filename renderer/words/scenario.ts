import type { ConceptId, Grade } from '../../content/schema/index.ts';
import type { Push, Question } from '../inference/question.ts';
import type { Atlas } from '../state/atlas.ts';
import { contextWord } from './context.ts';
import { directionWord, horizonPhrase } from './inference.ts';
import { nameInside, nameOf } from './name.ts';
import { relationTitle } from './sentence.ts';

type Names = Pick<Atlas, 'concept' | 'relation'> | null;

const inside = (atlas: Names, id: ConceptId): string => {
  const concept = atlas?.concept.get(id);
  return concept ? nameInside(concept) : id;
};

const VERB = { press: 'push', clamp: 'hold' } as const;
const DONE = { press: 'pushed', clamp: 'held' } as const;

/** What a push does, as it stands behind "Undo: ": "push cortisol up", "hold LH down", "block a relation". */
const pushLabel = (atlas: Names, push: Push): string =>
  push.kind === 'block'
    ? 'block a relation'
    : `${VERB[push.kind]} ${inside(atlas, push.concept)} ${directionWord(push.direction)}`;

/** What tells two questions apart, as it stands behind "Undo: ": "push cortisol up", "look after days". */
export const questionLabel = (atlas: Names, before: Question, after: Question): string => {
  const added = after.pushes.find((push) => !before.pushes.includes(push));
  if (added) return pushLabel(atlas, added);
  const gone = before.pushes.find((push) => !after.pushes.includes(push));
  if (gone) return gone.kind === 'block' ? 'unblock a relation' : `release ${inside(atlas, gone.concept)}`;
  if (before.horizon !== after.horizon) return `look ${horizonPhrase(after.horizon)}`;
  if (before.floor !== after.floor) return `trust evidence down to ${after.floor}`;
  return 'choose another context';
};

export const compareLabel = {
  begin: 'keep scenario to compare',
  swap: 'swap scenarios',
  end: 'end comparison',
} as const;

/** What was done, without by whom: "Cortisol held up", "“Cortisol lowers CRH” blocked". */
export const pushWords = (atlas: Atlas, push: Push): string => {
  if (push.kind === 'block') {
    const relation = atlas.relation.get(push.relation);
    return relation ? `“${relationTitle(atlas, relation)}” blocked` : push.relation;
  }
  const concept = atlas.concept.get(push.concept);
  return `${concept ? nameOf(concept) : push.concept} ${DONE[push.kind]} ${directionWord(push.direction)}`;
};

/** Where the trusted evidence is narrower than is usual: "on evidence B or better". */
const floorPhrase = (floor: Grade): readonly string[] => {
  if (floor === 'A') return ['on evidence A alone'];
  return floor === 'B' || floor === 'C' ? [`on evidence ${floor} or better`] : [];
};

/** A question in a line: "Cortisol held up, after hours, men". Empty while nothing is pushed. */
export const questionTitle = (atlas: Atlas, { pushes, horizon, context, floor }: Question): string => {
  if (pushes.length === 0) return '';
  const done = pushes.map((push) => pushWords(atlas, push)).join(' and ');
  const where = Object.values(context).map((value) =>
    contextWord(value).replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()),
  );
  return [done, horizonPhrase(horizon), ...where, ...floorPhrase(floor)].join(', ');
};

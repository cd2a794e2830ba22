import type { Concept, Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { gradeWord, timeWord } from './evidence.ts';
import { isPlural, nameInside, nameOf } from './name.ts';
import { inPlural, verbOf } from './verb.ts';

const endOf = (atlas: Atlas, relation: Relation, end: 'source' | 'target'): Concept => {
  const concept = atlas.concept.get(relation[end]);
  if (!concept) throw new Error(`${relation.id}: no concept ${relation[end]}`);
  return concept;
};

/**
 * The claim of a relation, without its reasons: "Cortisol lowers CRH".
 *
 * @throws Error if an end is not in the atlas; a checked bundle has both
 */
export const relationTitle = (atlas: Atlas, relation: Relation): string => {
  const source = endOf(atlas, relation, 'source');
  const target = endOf(atlas, relation, 'target');
  const verb = verbOf(relation, target, source);
  const title = `${nameOf(source)} ${isPlural(source) ? inPlural(verb) : verb} ${nameInside(target)}`;
  return / or /.test(verb) ? `${title}, by context` : title;
};

/** The claim with its mechanism: "Cortisol lowers CRH: Fast membrane effect plus slower gene repression closes the loop." */
export const relationSentence = (atlas: Atlas, relation: Relation): string =>
  `${relationTitle(atlas, relation)}: ${relation.mechanism}`;

/** The spoken line: "Cortisol lowers CRH, animal evidence, within minutes", and "contested" where it is. */
export const relationName = (atlas: Atlas, relation: Relation): string =>
  [
    relationTitle(atlas, relation),
    gradeWord(relation.evidence),
    timeWord(relation) ?? [],
    relation.contested ? 'contested' : [],
  ]
    .flat()
    .join(', ');

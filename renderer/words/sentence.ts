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
 * The verb of a relation, fitted to both ends and to the number of its source: "raises", "are part of".
 *
 * @throws Error if an end is not in the atlas; a checked bundle has both
 */
export const relationVerb = (atlas: Atlas, relation: Relation): string => {
  const source = endOf(atlas, relation, 'source');
  const verb = verbOf(relation, endOf(atlas, relation, 'target'), source);
  return isPlural(source) ? inPlural(verb) : verb;
};

/**
 * The claim of a relation, without its reasons: "Cortisol lowers CRH".
 *
 * @throws Error if an end is not in the atlas; a checked bundle has both
 */
export const relationTitle = (atlas: Atlas, relation: Relation): string => {
  const verb = relationVerb(atlas, relation);
  const source = nameOf(endOf(atlas, relation, 'source'));
  const title = `${source} ${verb} ${nameInside(endOf(atlas, relation, 'target'))}`;
  return / or /.test(verb) ? `${title}, by context` : title;
};

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

import type { Atlas } from '../state/atlas.ts';
import type { Subject } from '../state/view.ts';
import { nameOf } from './name.ts';
import { relationTitle } from './sentence.ts';

/** The name of a subject as it starts a line: "Cortisol", "Cortisol lowers CRH". Undefined if the content lacks it. */
export const subjectTitle = (atlas: Atlas, subject: Subject): string | undefined => {
  if (subject.kind === 'concept') {
    const concept = atlas.concept.get(subject.id);
    return concept && nameOf(concept);
  }
  const relation = atlas.relation.get(subject.id);
  return relation && relationTitle(atlas, relation);
};

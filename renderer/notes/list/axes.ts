import { type Axis, type ConceptId, type QuestionCode, readQuestion } from '../../../content/schema/index.ts';
import type { Note } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';

/** A what-if is about what it pushes. */
const pushedConcepts = (code: QuestionCode): readonly ConceptId[] => {
  const read = readQuestion(code);
  return read.ok ? read.question.pushes.flatMap((push) => (push.kind === 'block' ? [] : [push.concept])) : [];
};

const conceptsOf = (atlas: Atlas, note: Note): readonly ConceptId[] =>
  note.targets.flatMap((target): readonly ConceptId[] => {
    if (target.kind === 'concept') return [target.id];
    if (target.kind === 'scenario') return pushedConcepts(target.question);
    const relations = target.kind === 'relation' ? [target.id] : 'relations' in target ? target.relations : [];
    return relations.flatMap((id) => {
      const relation = atlas.relation.get(id);
      return relation ? [relation.source, relation.target] : [];
    });
  });

/** The axes of everything on the map that a note is about. */
export const axesOf = (atlas: Atlas, note: Note): ReadonlySet<Axis> =>
  new Set(conceptsOf(atlas, note).flatMap((id) => atlas.concept.get(id)?.axis ?? []));

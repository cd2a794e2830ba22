import type { ConceptId } from '../../schema/index.ts';
import { type Content, conceptsById, fileOf } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Both ends of a relation exist, nothing points at itself, and no concept stands alone. */
export const checkGraph = (content: Content): readonly Problem[] => {
  const concepts = conceptsById(content);
  const ends = content.relations.flatMap((relation) => {
    const file = fileOf(content, relation);
    const problems = (['source', 'target'] as const)
      .filter((end) => !concepts.has(relation[end]))
      .map((end) => ({ file, where: `${relation.id}.${end}`, message: `there is no concept "${relation[end]}"` }));
    if (relation.source !== relation.target) return problems;
    return [...problems, { file, where: relation.id, message: 'points at its own source' }];
  });
  const alone = orphansOf(content);
  const orphans = content.concepts
    .filter((concept) => alone.has(concept.id))
    .map((concept) => ({ file: fileOf(content, concept), where: 'id', message: 'no relation begins or ends here' }));
  return [...ends, ...orphans];
};

/** Concepts without any relation. */
export const orphansOf = (content: Pick<Content, 'concepts' | 'relations'>): ReadonlySet<ConceptId> => {
  const alone = new Set(content.concepts.map((concept) => concept.id));
  for (const relation of content.relations) {
    alone.delete(relation.source);
    alone.delete(relation.target);
  }
  return alone;
};

import { type Content, conceptsById, fileOf } from '../content.ts';
import type { Problem } from '../problem.ts';

/**
 * A group is shown by its members and has no effects of its own: members exist, and an arrow that inference would use
 * ends at a member instead.
 */
export const checkGroups = (content: Content): readonly Problem[] => {
  const concepts = conceptsById(content);
  const strangers = content.concepts.flatMap((concept) =>
    (concept.members ?? [])
      .filter((member) => !concepts.has(member) || member === concept.id)
      .map((member) => ({
        file: fileOf(content, concept),
        where: 'members',
        message: `"${member}" cannot be a member: ${member === concept.id ? 'it is the group' : 'there is no such concept'}`,
      })),
  );
  const computed = content.relations.flatMap((relation) => {
    if (relation.summary || relation.sign === 0) return [];
    return (['source', 'target'] as const)
      .filter((end) => (concepts.get(relation[end])?.members ?? []).length > 0)
      .map((end) => ({
        file: fileOf(content, relation),
        where: `${relation.id}.${end}`,
        message: `"${relation[end]}" is a group: name a member, or mark the arrow as a summary`,
      }));
  });
  return [...strangers, ...computed];
};

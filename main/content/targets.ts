import { type Bundle, idsIn, readQuestion } from '../../content/schema/index.ts';
import type { NoteTarget, Result } from '../../preload/contract.ts';

/**
 * What a note may be about: a concept or a relation that the atlas contains, a paragraph or a question of its course, a
 * what-if that pushes nothing but those.
 * Without content nothing can be checked, and no note may be refused for that.
 */
export const knownTargets = (content: Result<Bundle, 'damaged'>): ((target: NoteTarget) => boolean) => {
  if (!content.ok) return () => true;
  const concepts = new Set<string>(content.value.concepts.map((each) => each.id));
  const relations = new Set<string>(content.value.relations.map((each) => each.id));
  const paragraphs = new Set(
    content.value.course.readings
      .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.kind === 'paragraph' ? [block.id] : [])),
  );
  const references = new Set<string>(content.value.references.map(({ id }) => id));
  const prompts = new Set(content.value.course.prompts.map(({ id }) => id));
  return (target) => {
    switch (target.kind) {
      case 'concept':
        return concepts.has(target.id);
      case 'relation':
        return relations.has(target.id);
      case 'passage':
        return paragraphs.has(target.paragraph);
      case 'prompt':
        return prompts.has(target.id);
      case 'route':
      case 'loop':
        return target.relations.every((id) => relations.has(id));
      case 'reference':
        return references.has(target.id);
      case 'scenario': {
        const read = readQuestion(target.question);
        return read.ok && idsIn(read.question).every((id) => concepts.has(id) || relations.has(id));
      }
      case 'other':
        return false;
    }
  };
};

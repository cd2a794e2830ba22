import type { Bundle } from '../../content/schema/index.ts';
import type { NoteTarget, Result } from '../../preload/contract.ts';

/**
 * What a note may be about: a concept or a relation that the atlas contains, or nothing.
 * Without content nothing can be checked, and no note may be refused for that.
 */
export const knownTargets = (content: Result<Bundle, 'damaged'>): ((target: NoteTarget) => boolean) => {
  if (!content.ok) return () => true;
  const concepts = new Set<string>(content.value.concepts.map((each) => each.id));
  const relations = new Set<string>(content.value.relations.map((each) => each.id));
  return (target) => {
    if (target.kind === 'none') return true;
    return (target.kind === 'concept' ? concepts : relations).has(target.id);
  };
};

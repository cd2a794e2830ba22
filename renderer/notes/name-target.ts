import type { ConceptId } from '../../content/schema/index.ts';
import type { NoteTarget } from '../../preload/contract.ts';
import type { Atlas } from '../state/atlas.ts';
import type { CourseBook } from '../state/course.ts';
import { questionOf } from '../state/known-question.ts';
import { quoted, tellingWords } from '../words/passage.ts';
import { stepCount } from '../words/path.ts';
import { shortCitation } from '../words/reference.ts';
import { questionTitle } from '../words/scenario.ts';
import { subjectTitle } from '../words/subject.ts';

/** "Route: CRH to Cortisol"; null where one of its relations is gone. */
const nameWay = (atlas: Atlas, { kind, relations }: Extract<NoteTarget, { kind: 'route' | 'loop' }>): string | null => {
  const steps = relations.map((id) => atlas.relation.get(id));
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.includes(undefined)) return null;
  const name = (id: ConceptId) => subjectTitle(atlas, { kind: 'concept', id }) ?? id;
  return kind === 'route'
    ? `Route: ${name(first.source)} to ${name(last.target)}`
    : `Loop: ${name(first.source)} and back, ${stepCount(relations.length)}`;
};

/** What a note is about, in words; null for what the atlas or the course no longer holds. */
export const nameTarget = (atlas: Atlas, { prompts }: CourseBook, target: NoteTarget): string | null => {
  switch (target.kind) {
    case 'passage':
      return `${tellingWords(target)}: ${quoted(target.quote)}`;
    case 'prompt':
      return prompts.find(({ id }) => id === target.id)?.text ?? null;
    case 'concept':
    case 'relation':
      return subjectTitle(atlas, target) ?? null;
    case 'route':
    case 'loop':
      return nameWay(atlas, target);
    case 'reference': {
      const reference = atlas.reference.get(target.id);
      return reference ? shortCitation(reference) : null;
    }
    case 'scenario': {
      const read = questionOf(atlas, target.question);
      return read.ok ? `What if: ${questionTitle(atlas, read.question)}` : null;
    }
    case 'other':
      return null;
  }
};

import type { NoteTarget } from '../../preload/contract.ts';
import type { Atlas } from '../state/atlas.ts';
import type { CourseBook } from '../state/course.ts';
import { quoted, tellingWords } from '../words/passage.ts';
import { subjectTitle } from '../words/subject.ts';

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
  }
};

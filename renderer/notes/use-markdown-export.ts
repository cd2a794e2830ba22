import { useState } from 'react';
import type { Note } from '../../preload/contract.ts';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { counted } from '../words/counted.ts';
import { toMarkdown } from './to-markdown.ts';

/** Takes notes out of the app as one file. @returns what became of it, in a sentence, and the way to do it */
export const useMarkdownExport = (): readonly [outcome: string, save: (notes: readonly Note[]) => Promise<void>] => {
  const atlas = useAtlas();
  const course = useCourse();
  const [outcome, setOutcome] = useState('');
  const save = async (notes: readonly Note[]): Promise<void> => {
    const text = toMarkdown(atlas, course, notes, Date.now());
    const answer = await window.study.export
      .save({ kind: 'md', name: 'Oxytocin Atlas notes', text })
      // Main takes no text of more than 64 MB.
      .catch(() => ({ ok: false, message: 'Not saved: your notes are too large for one file.' }) as const);
    setOutcome(answer.ok ? `Saved ${counted(notes.length, 'note')} as ${answer.value}.` : answer.message);
  };
  return [outcome, save];
};

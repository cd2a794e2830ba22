import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { useNotes } from '../state/notes.ts';
import { Button } from '../ui/Button.tsx';
import { counted } from '../words/counted.ts';
import { toMarkdown } from './to-markdown.ts';
import { desk } from './use-desk.ts';

/** Takes all notes, highlights and entries of the journal out of the app, as one file. */
export function ExportNotes() {
  const atlas = useAtlas();
  const course = useCourse();
  const count = useNotes(({ notes }) => notes.length);
  const [outcome, setOutcome] = useState('');
  const save = async () => {
    await desk.flushAll();
    const { notes } = useNotes.getState();
    const text = toMarkdown(atlas, course, notes, Date.now());
    const answer = await window.study.export
      .save({ kind: 'md', name: 'Oxytocin Atlas notes', text })
      // Main takes no text of more than 64 MB.
      .catch(() => ({ ok: false, message: 'Not saved: your notes are too large for one file.' }) as const);
    setOutcome(answer.ok ? `Saved ${counted(notes.length, 'note')} as ${answer.value}.` : answer.message);
  };
  if (count === 0) return null;
  return (
    <>
      <span className="notes-outcome muted" role="status">
        {outcome}
      </span>
      <Button size="small" icon={FileDown} onClick={() => void save()}>
        Export notes…
      </Button>
    </>
  );
}

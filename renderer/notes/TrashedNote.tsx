import { Undo2 } from 'lucide-react';
import type { Note } from '../../preload/contract.ts';
import { Button } from '../ui/Button.tsx';
import { outOfTrash } from './acts.ts';
import { askToErase } from './list/menu.ts';
import { daysLeft } from './list/shown.ts';
import { daysLeftWords } from './list/words.ts';
import { Reading } from './NoteText.tsx';
import { useWanted } from './write.ts';

/** It is written on again. */
const takeBack = async (note: Note): Promise<void> => {
  await outOfTrash([note.id]);
  useWanted.setState({ noteId: note.id });
};

/** A note that lies in the trash: it can be read, taken back and erased, but not written on. */
export function TrashedNote({ note }: { readonly note: Note }) {
  return (
    <section className="note-sheet" aria-label="Open note">
      <div className="note-sheet-about">
        <p className="note-begun muted">In the trash. {daysLeftWords(daysLeft(note, Date.now()))}.</p>
        <span className="push" />
        <Button size="small" icon={Undo2} onClick={() => void takeBack(note)}>
          Take back
        </Button>
        <Button size="small" onClick={() => askToErase([note.id])}>
          Erase…
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by the keyboard too */}
      <section className="note-reading" aria-label="The note as it reads" tabIndex={0}>
        {note.body.trim() === '' ? <p className="muted">Without text.</p> : <Reading body={note.body} top={2} />}
      </section>
    </section>
  );
}

import { NotebookPen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNotes } from '../state/notes.ts';
import { useSettings } from '../state/settings.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { NoteList } from './list/NoteList.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { useDrafts } from './use-desk.ts';
import { startNote } from './write.ts';
import './notes-page.css';

function NoNotes() {
  const openNote = useView((state) => state.openNote);
  const open = useView((state) => state.open);
  const singleKeys = useSettings((state) => state.singleKeys);
  return (
    <div className="empty">
      <NotebookPen className="icon" size={32} aria-hidden />
      <h2>No notes yet</h2>
      <p>
        {singleKeys ? (
          <>
            Press <kbd>N</kbd> on any concept or line, or begin with a free note.
          </>
        ) : (
          'Open any concept or line to write on it, or begin with a free note.'
        )}
      </p>
      <p className="empty-ways">
        <Button look="main" onClick={() => openNote(startNote())}>
          Write a free note
        </Button>
        <Button onClick={() => open('map')}>Go to the map</Button>
      </p>
    </div>
  );
}

/** That nothing can be shown does not mean that nothing was written. */
function NoneReadable() {
  const open = useView((state) => state.open);
  return (
    <div className="empty">
      <NotebookPen className="icon" size={32} aria-hidden />
      <h2>No note can be read</h2>
      <p>Backups can be looked at all the same, and what they hold be exported.</p>
      <p className="empty-ways">
        <Button look="main" onClick={() => open('backups')}>
          Go to the backups
        </Button>
      </p>
    </div>
  );
}

interface NotesPageProps {
  /** What is told above the notes. */
  readonly banner: ReactNode;
  /** Tells of the passage that a note is about. */
  readonly passage: (noteId: string) => ReactNode;
}

/** The notebook: every note on the left, the open one beside it. */
export function NotesPage({ banner, passage }: NotesPageProps) {
  const count = useNotes(({ notes }) => notes.length);
  const hasDraft = Object.keys(useDrafts()).length > 0;
  const trashed = useNotes(({ trash }) => trash.length);
  const noteId = useView((state) => state.noteId);
  const isDamaged = useNotes(
    ({ health }) => health.kind === 'damaged' || (health.kind === 'read-only' && health.reason === 'damaged'),
  );
  if (count + trashed === 0 && !hasDraft) return isDamaged ? <NoneReadable /> : <NoNotes />;
  return (
    <div className="notes-page">
      {banner}
      <div className="notebook">
        <NoteList />
        <NoteSheet key={noteId} noteId={noteId} passage={passage} />
      </div>
    </div>
  );
}

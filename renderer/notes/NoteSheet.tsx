import { CornerUpRight } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { NoteTarget } from '../../preload/contract.ts';
import { useAtlas } from '../state/atlas.ts';
import { subjectOf, useNotes } from '../state/notes.ts';
import { useView } from '../state/view.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { shortDate } from '../words/date.ts';
import { quoted } from '../words/passage.ts';
import { subjectTitle } from '../words/subject.ts';
import { focusNotes } from './focus-notes.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { desk, useDraft } from './use-desk.ts';

const labelOf = (target: NoteTarget, about: string | null | undefined): string => {
  if (target.kind === 'passage') return `Note on ${quoted(target.quote)}`;
  return about ? `Note on ${about}` : 'Free note';
};

interface NoteSheetProps {
  readonly noteId: string | null;
  /** Tells of the passage that a note is about: the app knows how. */
  readonly passage: (noteId: string) => ReactNode;
}

/** The open note of the notebook: what it is about, and the text to write on. */
export function NoteSheet({ noteId, passage }: NoteSheetProps) {
  const atlas = useAtlas();
  const note = useNotes(({ notes }) => notes.find(({ id }) => id === noteId));
  const draft = useDraft(noteId ?? '');
  const openNote = useView((state) => state.openNote);
  const jumpTo = useView((state) => state.jumpTo);
  useEffect(() => {
    if (note && !draft) desk.edit(note);
  }, [note, draft]);
  if (!draft)
    return (
      <section className="note-sheet" aria-label="Open note">
        <p className="note-sheet-empty muted">Choose a note from the list, or begin a new one.</p>
      </section>
    );
  const subject = subjectOf(draft.target);
  const about = subject && subjectTitle(atlas, subject);
  return (
    <section className="note-sheet" aria-label="Open note">
      <div className="note-sheet-about">
        {subject && about ? (
          <button type="button" className="chip" onClick={() => jumpTo(subject)}>
            {about}
            <CornerUpRight className="icon" size={14} aria-hidden />
            <VisuallyHidden>, show on the map</VisuallyHidden>
          </button>
        ) : (
          draft.target.kind !== 'passage' && (
            <span className="muted">{subject ? 'About something that the atlas no longer holds' : 'Free note'}</span>
          )
        )}
        {draft.target.kind === 'passage' && passage(draft.id)}
        {note && <span className="muted">Begun {shortDate(note.createdAt, Date.now())}</span>}
      </div>
      <NoteEditor
        draft={draft}
        label={labelOf(draft.target, about)}
        onRenamed={openNote}
        onRemoved={() => {
          openNote(null);
          focusNotes();
        }}
      />
    </section>
  );
}

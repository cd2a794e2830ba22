import { CornerUpRight } from 'lucide-react';
import { useEffect } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { subjectOf, useNotes } from '../state/notes.ts';
import { useView } from '../state/view.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { shortDate } from '../words/date.ts';
import { subjectTitle } from '../words/subject.ts';
import { focusNotes } from './focus-notes.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { desk, useDraft } from './use-desk.ts';

/** The open note of the notebook: what it is about, and the text to write on. */
export function NoteSheet({ noteId }: { readonly noteId: string | null }) {
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
          <span className="muted">{subject ? 'About something that the atlas no longer holds' : 'Free note'}</span>
        )}
        {note && <span className="muted">Begun {shortDate(note.createdAt, Date.now())}</span>}
      </div>
      <NoteEditor
        draft={draft}
        label={about ? `Note on ${about}` : 'Free note'}
        onRenamed={openNote}
        onRemoved={() => {
          openNote(null);
          focusNotes();
        }}
      />
    </section>
  );
}

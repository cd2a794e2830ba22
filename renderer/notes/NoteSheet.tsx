import { type ReactNode, useEffect } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { useNotes } from '../state/notes.ts';
import { useView } from '../state/view.ts';
import { Segments, type SegmentsProps } from '../ui/Segments.tsx';
import { shortDate } from '../words/date.ts';
import { About } from './about/About.tsx';
import { focusNotes } from './focus-notes.ts';
import { NoteLinks } from './links/NoteLinks.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { nameTarget } from './name-target.ts';
import { type SheetMode, useSheetMode } from './sheet-mode.ts';
import { TrashedNote } from './TrashedNote.tsx';
import { NoteTags } from './tags/NoteTags.tsx';
import { desk, useDraft } from './use-desk.ts';

const MODES: SegmentsProps<SheetMode>['options'] = [
  { value: 'write', label: 'Write' },
  { value: 'read', label: 'Read' },
  { value: 'both', label: 'Both' },
];

const choose = (mode: SheetMode) => useSheetMode.setState({ mode });

interface NoteSheetProps {
  readonly noteId: string | null;
  /** Tells of the passage that a note is about: the app knows how. */
  readonly passage: (noteId: string) => ReactNode;
}

/** The open note of the notebook: what it is about, and the text to write on. */
export function NoteSheet({ noteId, passage }: NoteSheetProps) {
  const atlas = useAtlas();
  const course = useCourse();
  const note = useNotes(({ notes }) => notes.find(({ id }) => id === noteId));
  const trashed = useNotes(({ trash }) => trash.find(({ id }) => id === noteId));
  const draft = useDraft(noteId ?? '');
  const openNote = useView((state) => state.openNote);
  const mode = useSheetMode((state) => state.mode);
  const isFresh = draft?.saved.rev === 0;
  useEffect(() => {
    // What was begun just now is to be written.
    if (noteId !== null && isFresh && useSheetMode.getState().mode === 'read') choose('write');
  }, [noteId, isFresh]);
  useEffect(() => {
    if (note && !draft) desk.edit(note);
  }, [note, draft]);
  if (!draft && trashed) return <TrashedNote note={trashed} />;
  if (!draft)
    return (
      <section className="note-sheet" aria-label="Open note">
        <p className="note-sheet-empty muted">Choose a note from the list, or begin a new one.</p>
      </section>
    );
  const [first] = draft.targets;
  const about = first && nameTarget(atlas, course, first);
  return (
    <section className="note-sheet" aria-label="Open note" data-mode={mode}>
      <div className="note-sheet-about">
        <About noteId={draft.id} targets={draft.targets} passage={passage(draft.id)} />
        {note && <span className="note-begun muted">Begun {shortDate(note.createdAt, Date.now())}</span>}
        <span className="push" />
        <Segments legend="How the note is shown" options={MODES} chosen={mode} onChoose={choose} />
      </div>
      {note && <NoteTags note={note} />}
      <NoteEditor
        draft={draft}
        mode={mode}
        label={about ? `Note on ${about}` : 'Free note'}
        onRenamed={openNote}
        onRemoved={() => {
          openNote(null);
          focusNotes();
        }}
      />
      <NoteLinks noteId={draft.id} />
    </section>
  );
}

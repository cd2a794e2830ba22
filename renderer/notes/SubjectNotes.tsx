import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { openJournal, promptOf } from '../state/journal.ts';
import { useNotes } from '../state/notes.ts';
import { useSettings } from '../state/settings.ts';
import { isAbout, useNotesAbout } from '../state/targets.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { shortDate } from '../words/date.ts';
import type { Draft } from './draft.ts';
import { FirstNotes } from './FirstNotes.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteText } from './NoteText.tsx';
import { removeNote } from './remove.ts';
import { desk, useDrafts } from './use-desk.ts';
import { editNote, startNote } from './write.ts';

interface SubjectNotesProps {
  readonly subject: NoteTarget;
  /** What the notes are about, as it reads in a sentence. */
  readonly name: string;
}

function NoteView({ note, onRemoved }: { readonly note: Note; readonly onRemoved: () => void }) {
  const prompt = promptOf(note.targets);
  const isInJournal = useView(({ page }) => page === 'journal');
  const toJournal = () => prompt !== null && openJournal(prompt, note.id);
  return (
    <article className="note" aria-label={note.title}>
      <NoteText note={note} />
      <footer>
        <time dateTime={new Date(note.updatedAt).toISOString()}>{shortDate(note.updatedAt, Date.now())}</time>
        {prompt !== null && (
          <button type="button" className="text-button" onClick={toJournal}>
            In your journal
          </button>
        )}
        <span className="push" />
        <IconButton
          icon={Pencil}
          label="Edit note"
          size={15}
          onClick={prompt !== null && isInJournal ? toJournal : () => editNote(note)}
        />
        <IconButton
          icon={Trash2}
          label="Delete note"
          size={15}
          onClick={() => void removeNote(note.id).then(onRemoved)}
        />
      </footer>
    </article>
  );
}

/** Notes on a concept, relation, route, loop or source, where that is shown: read, write, edit, delete. */
export function SubjectNotes({ subject, name }: SubjectNotesProps) {
  const isReading = useNotes((state) => state.isReading);
  return isReading ? <FirstNotes subject={subject} /> : <AllNotes subject={subject} name={name} />;
}

function AllNotes({ subject, name }: SubjectNotesProps) {
  const notes = useNotesAbout(subject);
  const drafts = useDrafts();
  // The key writes on what is selected.
  const hasKey = subject.kind === 'concept' || subject.kind === 'relation';
  const singleKeys = useSettings((state) => state.singleKeys);
  const openId = useView(({ page, noteId }) => (page === 'notes' ? noteId : null));
  const isInJournal = useView(({ page }) => page === 'journal');
  const adder = useRef<HTMLButtonElement>(null);
  const stored = new Set(notes.map(({ id }) => id));
  const fresh = Object.values(drafts).filter((draft) => isAbout(draft, subject) && !stored.has(draft.id));
  const toAdder = () => adder.current?.focus();
  const editor = (draft: Draft) => (
    <NoteEditor
      key={draft.id}
      draft={draft}
      label={`Note on ${name}`}
      onDone={() => void desk.close(draft.id).then(toAdder)}
      onRemoved={toAdder}
    />
  );
  return (
    <section className="section subject-notes">
      <div className="section-head">
        <h3 className="label">{notes.length > 1 ? 'Your notes' : 'Your note'}</h3>
        <Button ref={adder} look="quiet" size="small" icon={Plus} className="push" onClick={() => startNote(subject)}>
          Write a note
        </Button>
      </div>
      {/* One list: an editor must not lose the keyboard when its new note has been stored. */}
      {[...notes, ...fresh].map((each) => {
        const draft = drafts[each.id];
        // One editor for a text: two of them would both ask for the keyboard.
        const isEntry = isInJournal && draft !== undefined && promptOf(draft.targets) !== null;
        if (isEntry || each.id === openId)
          return (
            <p key={each.id} className="muted">
              {isEntry ? 'One entry is open in the journal.' : 'One note is open in the notebook.'}
            </p>
          );
        if (draft) return editor(draft);
        return 'body' in each && <NoteView key={each.id} note={each} onRemoved={toAdder} />;
      })}
      {notes.length === 0 && fresh.length === 0 && (
        <p className="muted">
          No note yet.
          {singleKeys && hasKey && (
            <>
              {' '}
              Press <kbd>N</kbd> to write one.
            </>
          )}
        </p>
      )}
    </section>
  );
}

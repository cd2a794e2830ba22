import { Pencil, Trash2 } from 'lucide-react';
import type { Note } from '../../../preload/contract.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { longDate, timeOfDay } from '../../words/date.ts';
import type { Draft } from '../draft.ts';
import { NoteEditor } from '../NoteEditor.tsx';
import { NoteText } from '../NoteText.tsx';
import { removeNote } from '../remove.ts';
import { desk } from '../use-desk.ts';
import { editNote } from '../write.ts';
import { EntryLinks, Linked } from './EntryLinks.tsx';
import { changedLater } from './entries.ts';

interface DatesProps {
  readonly note: Note | undefined;
}

/** When an entry was begun, and when it was changed if that was another time; nothing for one that is not stored yet. */
function Dates({ note }: DatesProps) {
  if (!note) return <p className="entry-date">Now</p>;
  const later = changedLater(note);
  return (
    <p className="entry-date">
      <time dateTime={new Date(note.createdAt).toISOString()}>
        {longDate(note.createdAt)}, {timeOfDay(note.createdAt)}
      </time>
      {later !== null && (
        <span className="muted">
          , changed{' '}
          <time dateTime={new Date(later).toISOString()}>
            {longDate(later)}, {timeOfDay(later)}
          </time>
        </span>
      )}
    </p>
  );
}

interface EntryProps {
  readonly note: Note | undefined;
  /** Set while the entry is written. */
  readonly draft: Draft | undefined;
  /** Gives the keyboard on when the entry is done with or gone. */
  readonly onLeft: () => void;
}

/** An entry of the journal: its dates, its words, what it is linked to. */
export function Entry({ note, draft, onLeft }: EntryProps) {
  return (
    <li className="journal-entry">
      <Dates note={note} />
      {draft ? (
        <>
          <NoteEditor
            draft={draft}
            label="Entry"
            removeLabel="Delete entry"
            onDone={() => void desk.close(draft.id).then(onLeft)}
            onRemoved={onLeft}
          />
          <EntryLinks targets={draft.targets} onChange={(targets) => desk.about(draft.id, targets)} />
        </>
      ) : (
        note && (
          <article className="note" aria-label={note.title}>
            <NoteText note={note} />
            <footer>
              <Linked targets={note.targets} />
              <span className="push" />
              <IconButton icon={Pencil} label="Edit entry" size={15} onClick={() => editNote(note)} />
              <IconButton
                icon={Trash2}
                label="Delete entry"
                size={15}
                onClick={() => void removeNote(note.id).then(onLeft)}
              />
            </footer>
          </article>
        )
      )}
    </li>
  );
}

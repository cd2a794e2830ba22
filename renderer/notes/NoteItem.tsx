import { GitFork, Highlighter, Tag as TagIcon } from 'lucide-react';
import type { Note } from '../../preload/contract.ts';
import { shortDate } from '../words/date.ts';
import type { Draft } from './draft.ts';
import { excerptOf } from './excerpt.ts';

const ICONS = { concept: TagIcon, relation: GitFork, passage: Highlighter, none: TagIcon } as const;

interface OpenProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

interface NoteItemProps extends OpenProps {
  readonly note: Note;
  /** The name of what it is about; empty for a free note. */
  readonly about: string;
}

/** A note in the list of the notebook. */
export function NoteItem({ note, about, isOpen, onOpen }: NoteItemProps) {
  const Icon = ICONS[note.target.kind];
  return (
    <li>
      <button type="button" className="note-item" aria-current={isOpen || undefined} onClick={onOpen}>
        <span className="note-item-head">
          <b dir="auto">{note.title || (note.target.kind === 'passage' ? 'Highlight' : 'Empty note')}</b>
          <time dateTime={new Date(note.updatedAt).toISOString()}>{shortDate(note.updatedAt, Date.now())}</time>
        </span>
        {about && (
          <span className="note-item-about">
            <Icon className="icon" size={14} aria-hidden />
            <span>{about}</span>
          </span>
        )}
        <span className="note-item-text" dir="auto">
          {excerptOf(note.body)}
        </span>
      </button>
    </li>
  );
}

/** A new note that main does not have yet. */
export function UnsavedItem({ draft, isOpen, onOpen }: OpenProps & { readonly draft: Draft }) {
  return (
    <li>
      <button type="button" className="note-item" aria-current={isOpen || undefined} onClick={onOpen}>
        <span className="note-item-head">
          <b dir="auto">{draft.text.trim().split('\n', 1)[0]?.slice(0, 80)}</b>
          <span>{draft.failure ? 'Not saved' : 'Saving…'}</span>
        </span>
      </button>
    </li>
  );
}

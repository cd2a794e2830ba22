import {
  BookMarked,
  CircleHelp,
  GitFork,
  Highlighter,
  MessageCircleQuestion,
  RefreshCw,
  Route,
  Tag as TagIcon,
} from 'lucide-react';
import type { Marks } from '../../notation/terms.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { passageOf } from '../state/notes.ts';
import { Marked } from '../ui/Marked.tsx';
import { shortDate } from '../words/date.ts';
import { excerptOf as excerptWith, holds } from '../words/found.ts';
import { quoted } from '../words/passage.ts';
import type { Draft } from './draft.ts';
import { excerptOf } from './excerpt.ts';

const ICONS = {
  concept: TagIcon,
  relation: GitFork,
  passage: Highlighter,
  prompt: MessageCircleQuestion,
  route: Route,
  loop: RefreshCw,
  reference: BookMarked,
  other: CircleHelp,
} as const satisfies Record<NoteTarget['kind'], unknown>;

interface OpenProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

interface NoteItemProps extends OpenProps {
  readonly note: Note;
  /** The name of something it is about; null for what is not known any more. */
  readonly nameOf: (target: NoteTarget) => string | null;
  /** What was searched for; null if nothing was. */
  readonly marks: Marks | null;
}

/** The sentence that holds what was found; where the title does, or none, what follows the title. */
const foundIn = ({ title, body }: Note, marks: Marks): string => {
  const rest = excerptOf(body);
  return !holds(body, marks) || holds(title, marks) || holds(rest, marks) ? rest : excerptWith(body, marks);
};

/** A note in the list of the notebook. */
export function NoteItem({ note, nameOf, marks, isOpen, onOpen }: NoteItemProps) {
  const passage = passageOf(note.targets);
  const title = note.title || (passage ? quoted(passage.quote) : 'Empty note');
  return (
    <li>
      <button type="button" className="note-item" aria-current={isOpen || undefined} onClick={onOpen}>
        <span className="note-item-head">
          <b dir="auto">{marks ? <Marked text={title} marks={marks} /> : title}</b>
          <time dateTime={new Date(note.updatedAt).toISOString()}>{shortDate(note.updatedAt, Date.now())}</time>
        </span>
        {note.targets.length > 0 && (
          <span className="note-item-abouts">
            {note.targets.map((target) => {
              const [Icon, name] = [ICONS[target.kind], nameOf(target)];
              return (
                name !== null && (
                  <span key={JSON.stringify(target)} className="note-item-about">
                    <Icon className="icon" size={14} aria-hidden />
                    <span>{name}</span>
                  </span>
                )
              );
            })}
          </span>
        )}
        <span className="note-item-text" dir="auto">
          {marks ? <Marked text={foundIn(note, marks)} marks={marks} /> : excerptOf(note.body)}
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

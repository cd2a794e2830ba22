import {
  BookMarked,
  CircleHelp,
  Ellipsis,
  FlaskConical,
  GitFork,
  Highlighter,
  MessageCircleQuestion,
  Pin,
  RefreshCw,
  Route,
  Tag as TagIcon,
} from 'lucide-react';
import type { MouseEvent } from 'react';
import { tagsOf } from '../../../notation/tags.ts';
import type { Marks } from '../../../notation/terms.ts';
import { plainLine } from '../../../notation/title.ts';
import type { Note, NoteTarget } from '../../../preload/contract.ts';
import { passageOf } from '../../state/notes.ts';
import { type Resolve, withNames } from '../../state/resolve.ts';
import { Marked } from '../../ui/Marked.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { shortDate } from '../../words/date.ts';
import { excerptOf as excerptWith, holds } from '../../words/found.ts';
import { quoted } from '../../words/passage.ts';
import type { Draft } from '../draft.ts';
import { excerptOf } from '../excerpt.ts';
import { LabelDot } from './LabelDot.tsx';

const ICONS = {
  concept: TagIcon,
  relation: GitFork,
  passage: Highlighter,
  prompt: MessageCircleQuestion,
  route: Route,
  loop: RefreshCw,
  reference: BookMarked,
  scenario: FlaskConical,
  other: CircleHelp,
} as const satisfies Record<NoteTarget['kind'], unknown>;

/** The sentence that holds what was found; where the title does, or none, what follows the title. */
const foundIn = ({ title, body }: Note, marks: Marks, resolve: Resolve): string => {
  const rest = excerptOf(body, resolve);
  if (holds(title, marks) || holds(rest, marks)) return rest;
  const whole = withNames(body, resolve);
  return holds(whole, marks) ? plainLine(excerptWith(whole, marks)) : rest;
};

/** What a note is called in lists. */
export const titleOf = (note: Note): string => {
  const passage = passageOf(note.targets);
  return note.title || (passage ? quoted(passage.quote) : 'Empty note');
};

interface NoteItemProps {
  readonly note: Note;
  /** The name of something it is about; null for what is not known any more. */
  readonly nameOf: (target: NoteTarget) => string | null;
  readonly resolve: Resolve;
  /** What was searched for; null if nothing was. */
  readonly marks: Marks | null;
  /** Said in place of the date. */
  readonly remark: string | null;
  readonly isOpen: boolean;
  readonly isMarked: boolean;
  /** The one row of the list that Tab comes to. */
  readonly isStop: boolean;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onMark: () => void;
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
}

/** A note in the list of the notebook. */
export function NoteItem(props: NoteItemProps) {
  const { note, nameOf, resolve, marks, remark, isOpen, isMarked, isStop, onOpen, onMark, onMenu } = props;
  const title = titleOf(note);
  const tags = tagsOf(note);
  return (
    <li
      className="note-row"
      data-marked={isMarked || undefined}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <label className="row-mark">
        <input
          type="checkbox"
          tabIndex={isStop ? 0 : -1}
          aria-label={`Mark ${title}`}
          checked={isMarked}
          onChange={onMark}
        />
      </label>
      <button
        type="button"
        className="note-item"
        data-note={note.id}
        tabIndex={isStop ? 0 : -1}
        aria-current={isOpen || undefined}
        onClick={onOpen}
      >
        <span className="note-item-head">
          {note.isPinned && (
            <>
              <Pin className="icon" size={13} aria-hidden />
              <VisuallyHidden>Pinned. </VisuallyHidden>
            </>
          )}
          {note.label && <LabelDot label={note.label} />}
          <b dir="auto">{marks ? <Marked text={title} marks={marks} /> : title}</b>
          {remark ?? (
            <time dateTime={new Date(note.updatedAt).toISOString()}>{shortDate(note.updatedAt, Date.now())}</time>
          )}
        </span>
        {(note.targets.length > 0 || tags.length > 0) && (
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
            {tags.map((tag) => (
              <span key={tag} className="note-item-tag">
                #{tag}
              </span>
            ))}
          </span>
        )}
        <span className="note-item-text" dir="auto">
          {marks ? <Marked text={foundIn(note, marks, resolve)} marks={marks} /> : excerptOf(note.body, resolve)}
        </span>
      </button>
      <button
        type="button"
        className="more"
        tabIndex={-1}
        aria-label={`More: ${title}`}
        title="More"
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          onMenu({ x: left, y: bottom });
        }}
      >
        <Ellipsis className="icon" size={16} aria-hidden />
      </button>
    </li>
  );
}

interface UnsavedItemProps {
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A new note that main does not have yet. */
export function UnsavedItem({ draft, isOpen, onOpen }: UnsavedItemProps) {
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

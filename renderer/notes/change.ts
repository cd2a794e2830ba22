/**
 * The one way in which notes are changed beside typing: by a list of changes that are made together or not at all, and
 * are one step in the log of commands.
 */
import type { Note, NoteChange, NoteMark, Result, SaveFailure } from '../../preload/contract.ts';
import { record } from '../state/commands.ts';
import { useNotes } from '../state/notes.ts';
import { desk } from './use-desk.ts';

/** What can be changed about a note as it is. */
export type NoteFields = Partial<Pick<Note, 'body' | 'targets' | 'tags' | 'label' | 'isPinned'>>;

const markOf = ({ id, rev }: Note): NoteMark => ({ opId: crypto.randomUUID(), id, baseRev: rev });

/** This note with other fields. */
export const changeOf = (note: Note, fields: NoteFields): NoteChange => ({
  kind: 'save',
  draft: { ...markOf(note), body: note.body, targets: note.targets, ...fields },
});

/** A note that is not there yet. */
export const creationOf = (fields: NoteFields): NoteChange & { readonly kind: 'save' } => ({
  kind: 'save',
  draft: { opId: crypto.randomUUID(), id: crypto.randomUUID(), baseRev: 0, body: '', targets: [], ...fields },
});

export const trashOf = (note: Note): NoteChange => ({ kind: 'trash', mark: markOf(note) });
export const restoreOf = (note: Note): NoteChange => ({ kind: 'restore', mark: markOf(note) });
/** Out of the trash for good: this alone cannot be undone. */
export const eraseOf = (note: Note): NoteChange => ({ kind: 'erase', mark: markOf(note) });

/** Any note, live or in the trash, as it is now. */
export const noteNow = (id: string): Note | undefined => {
  const { notes, trash } = useNotes.getState();
  return notes.find((note) => note.id === id) ?? trash.find((note) => note.id === id);
};

const idOf = (change: NoteChange): string => (change.kind === 'save' ? change.draft.id : change.mark.id);

const FIELDS = ['body', 'targets', 'tags', 'label', 'isPinned'] as const;
type Field = (typeof FIELDS)[number];

/** A note that a command changed. */
interface Touched {
  readonly id: string;
  /** What of it was changed, beside its being there. */
  readonly fields: readonly Field[];
  /** As it is at the other end of the command; undefined where it does not exist there. */
  readonly there: Note | undefined;
}

const isLive = (note: Note | undefined): boolean => note !== undefined && note.deletedAt === null;

/** What brings a note to the state that it has at the other end of a command; null for nothing. */
const wayThere = ({ id, fields, there }: Touched): NoteChange | null => {
  const now = noteNow(id);
  if (!now) return null;
  if (isLive(now) !== isLive(there)) return isLive(there) ? restoreOf(now) : trashOf(now);
  if (!there || !isLive(now) || fields.length === 0) return null;
  return changeOf(now, Object.fromEntries(fields.map((field) => [field, there[field]])));
};

const apply = async (changes: readonly NoteChange[]): Promise<Result<readonly Note[], SaveFailure>> => {
  const answer = await window.study.notes.apply(changes);
  if (!answer.ok) return answer;
  useNotes.getState().put(...answer.value);
  useNotes.getState().erase(changes.flatMap((change) => (change.kind === 'erase' ? [change.mark.id] : [])));
  // What went to the trash is no longer written on.
  for (const note of answer.value) {
    if (note.deletedAt === null) desk.changed(note);
    else desk.drop(note.id);
  }
  return answer;
};

/**
 * Goes to the other end of a command. What was typed since in a field that it touches is not lost by that: it is where
 * the way back leads to.
 *
 * @returns the same notes, seen from there
 */
const cross = async (touched: readonly Touched[]): Promise<readonly Touched[]> => {
  await Promise.all(touched.map(({ id }) => desk.flush(id)));
  const left = touched.map((each): Touched => ({ ...each, there: noteNow(each.id) }));
  const answer = await apply(touched.flatMap((each) => wayThere(each) ?? []));
  if (!answer.ok) throw new Error(answer.message);
  return left;
};

/**
 * Saves what is typed in the notes concerned, then makes all changes in one commit, or none. What was done can be
 * undone as one step; an undone creation lies in the trash.
 *
 * @param label  what it is, as it stands behind "Undo: "
 * @param ids  notes that will be changed
 * @param make  the changes, from those notes as they are once all is saved
 * @returns the notes as they are then; a draft that could not be saved is the answer to all
 */
export const changeNotes = async (
  label: string,
  ids: readonly string[],
  make: (notes: readonly Note[]) => readonly NoteChange[],
): Promise<Result<readonly Note[], SaveFailure>> => {
  await Promise.all(ids.map(desk.flush));
  const { drafts } = desk.store.getState();
  for (const id of ids) {
    const failure = drafts[id]?.failure;
    if (failure) return { ok: false, ...failure };
  }
  const changes = make(ids.flatMap((id) => noteNow(id) ?? []));
  const before = new Map(changes.map((change) => [idOf(change), noteNow(idOf(change))]));
  const answer = await apply(changes);
  if (!answer.ok || changes.some(({ kind }) => kind === 'erase')) return answer;
  let touched: readonly Touched[] = answer.value.map((after) => {
    const there = before.get(after.id);
    const fields = FIELDS.filter((field) => there && JSON.stringify(there[field]) !== JSON.stringify(after[field]));
    return { id: after.id, fields, there };
  });
  const crossing = async (): Promise<void> => {
    touched = await cross(touched);
  };
  record({ label, undo: crossing, redo: crossing });
  return answer;
};

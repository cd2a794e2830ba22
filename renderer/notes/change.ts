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

/** The fields of `to` that differ from those of `from`. */
const difference = (from: Note, to: Note): NoteFields =>
  Object.fromEntries(FIELDS.filter((field) => from[field] !== to[field]).map((field) => [field, to[field]]));

/** What brings a note from one state to another, whatever else has become of it since; null for nothing. */
const stepBetween = (from: Note | undefined, to: Note | undefined): NoteChange | null => {
  const now = noteNow((to ?? from)?.id ?? '');
  if (!now) return null;
  const isLive = now.deletedAt === null;
  const shouldLive = to !== undefined && to.deletedAt === null;
  if (isLive !== shouldLive) return shouldLive ? restoreOf(now) : trashOf(now);
  return from && to && isLive ? changeOf(now, difference(from, to)) : null;
};

const apply = async (changes: readonly NoteChange[]): Promise<Result<readonly Note[], SaveFailure>> => {
  const answer = await window.study.notes.apply(changes);
  if (!answer.ok) return answer;
  useNotes.getState().put(...answer.value);
  useNotes.getState().erase(changes.flatMap((change) => (change.kind === 'erase' ? [change.mark.id] : [])));
  for (const note of answer.value) desk.changed(note);
  return answer;
};

type Pair = readonly [before: Note | undefined, after: Note | undefined];

const goTo = async (pairs: readonly Pair[]): Promise<void> => {
  await Promise.all(pairs.map(([from, to]) => desk.flush((to ?? from)?.id ?? '')));
  const answer = await apply(pairs.flatMap(([from, to]) => stepBetween(from, to) ?? []));
  if (!answer.ok) throw new Error(answer.message);
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
  const pairs = answer.value.map((after): Pair => [before.get(after.id), after]);
  record({
    label,
    undo: () => goTo(pairs.map(([from, to]) => [to, from])),
    redo: () => goTo(pairs),
  });
  return answer;
};

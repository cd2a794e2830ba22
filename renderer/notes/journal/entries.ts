import type { Note, NoteTarget } from '../../../preload/contract.ts';

/** Whether something is about a question. */
export const isAbout = ({ targets }: { readonly targets: readonly NoteTarget[] }, prompt: string): boolean =>
  targets.some((target) => target.kind === 'prompt' && target.id === prompt);

/** The entries on a question, the newest first: by when they were begun, so that none moves while it is written. */
export const entriesOn = (notes: readonly Note[], prompt: string): readonly Note[] =>
  notes.filter((note) => isAbout(note, prompt)).toSorted((a, b) => b.createdAt - a.createdAt);

/** An entry that was changed this long after it was begun says so, in ms: what follows at once is the same thought. */
const SAME_SITTING = 60 * 60 * 1000;

/** When an entry was changed, if that was another time than when it was begun; else null. */
export const changedLater = ({ createdAt, updatedAt }: Note): number | null =>
  updatedAt - createdAt > SAME_SITTING ? updatedAt : null;

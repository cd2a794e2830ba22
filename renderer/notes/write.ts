import { create } from 'zustand';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { desk } from './use-desk.ts';

interface Wanted {
  readonly noteId: string | null;
  /** Where the cursor shall stand; null for the end. */
  readonly at: number | null;
}

/** Which editor takes the keyboard when it appears: the one the user asked for. */
export const useWanted = create<Wanted>()(() => ({ noteId: null, at: null }));

/** Opens a blank note about these things, ready to type in; gives back its id. */
export const startNote = (...targets: readonly NoteTarget[]): string => {
  const id = desk.begin(targets);
  useWanted.setState({ noteId: id });
  return id;
};

/** Opens a stored note, ready to type in. */
export const editNote = (note: Note): void => {
  desk.edit(note);
  useWanted.setState({ noteId: note.id });
};

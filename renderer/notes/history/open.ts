import { create } from 'zustand';
import type { NoteHistory } from '../../../preload/contract.ts';
import { desk } from '../use-desk.ts';

interface Looking {
  readonly noteId: string;
  readonly history: NoteHistory;
}

/** The note whose history is looked at, and what was found; null while none is. */
export const useLooking = create<{ readonly at: Looking | null }>()(() => ({ at: null }));

const UNREACHED: NoteHistory = {
  versions: [],
  omitted: 0,
  damaged: 0,
  unknown: 0,
  trouble: 'The history could not be reached. Close it and try again.',
};

const find = async (noteId: string): Promise<Looking> => ({
  noteId,
  history: await window.study.notes.history(noteId).catch(() => UNREACHED),
});

/** Opens the history of a note, once all that is typed in it is saved. */
export const openHistory = async (noteId: string): Promise<void> => {
  await desk.flush(noteId);
  useLooking.setState({ at: await find(noteId) });
};

/** Takes in what became a version meanwhile, if that history is still looked at. */
export const lookAgain = async (noteId: string): Promise<void> => {
  const found = await find(noteId);
  if (useLooking.getState().at?.noteId === noteId) useLooking.setState({ at: found });
};

export const closeHistory = (): void => useLooking.setState({ at: null });

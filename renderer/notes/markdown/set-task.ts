import type { Note } from '../../../preload/contract.ts';
import { changeNotes, changeOf } from '../change.ts';
import { toggleTask } from './task.ts';

/** Ticks a box of a note, or unticks it; one step that can be undone. */
export const setTask = (note: Note, at: number): void =>
  void changeNotes('tick a box', [note.id], (notes) =>
    // Where the text has changed meanwhile, the box is not where it was seen.
    notes.flatMap((now) => (now.body === note.body ? [changeOf(now, { body: toggleTask(now.body, at) })] : [])),
  );

import { create } from 'zustand';
import type { Note } from '../../preload/contract.ts';
import { useNotes } from '../state/notes.ts';
import { announce } from '../ui/announcer.tsx';
import { changeNotes, restoreOf, trashOf } from './change.ts';
import { desk } from './use-desk.ts';

interface Removal {
  /** The note that was deleted last and can come back. */
  readonly removed: Note | null;
  /** Why the last deletion or its undoing did not work. */
  readonly message: string | null;
}

export const useRemoval = create<Removal>()(() => ({ removed: null, message: null }));

/** Moves a note to the trash, after what is typed in it is saved; a blank new one just goes. */
export const removeNote = async (id: string): Promise<void> => {
  await desk.flush(id);
  if (desk.store.getState().drafts[id]?.failure) return;
  const note = useNotes.getState().notes.find((each) => each.id === id);
  if (!note) {
    desk.drop(id);
    return;
  }
  const answer = await changeNotes('delete note', [id], (notes) => notes.map(trashOf));
  if (!answer.ok) {
    useRemoval.setState({ message: `Not deleted: ${answer.message}` });
    return;
  }
  desk.drop(id);
  useRemoval.setState({ removed: answer.value[0] ?? null, message: null });
  announce('Note deleted. Undo stands in the status bar.');
};

/** Takes the note that was deleted last out of the trash. */
export const undoRemoval = async (): Promise<void> => {
  const { removed } = useRemoval.getState();
  if (!removed) return;
  const answer = await changeNotes('take note out of the trash', [removed.id], (notes) => notes.map(restoreOf));
  if (!answer.ok) {
    useRemoval.setState({ message: `Not restored: ${answer.message}` });
    return;
  }
  useRemoval.setState({ removed: null, message: null });
  announce('Note restored.');
};

import { create } from 'zustand';
import { useNotes } from '../state/notes.ts';
import { announce } from '../ui/announcer.tsx';
import { changeNotes, trashOf } from './change.ts';
import { desk } from './use-desk.ts';

interface Removal {
  /** Why the last deletion did not work. */
  readonly message: string | null;
}

export const useRemoval = create<Removal>()(() => ({ message: null }));

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
  useRemoval.setState({ message: null });
  announce('Note deleted. Undo stands in the status bar.');
};

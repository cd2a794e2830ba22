import type { Note, NoteDraft, NoteTarget, PassageTarget } from '../../preload/contract.ts';
import { useNotes } from '../state/notes.ts';
import { useRemoval } from './remove.ts';
import { STILL_READING } from './still-reading.ts';
import { desk } from './use-desk.ts';

const save = async (draft: Omit<NoteDraft, 'opId'>): Promise<Note | null> => {
  if (useNotes.getState().isReading) {
    useRemoval.setState({ message: `Not saved: ${STILL_READING} Try again in a moment.` });
    return null;
  }
  const answer = await window.study.notes.save({ ...draft, opId: crypto.randomUUID() });
  if (!answer.ok) {
    useRemoval.setState({
      message: answer.message.startsWith('Not saved') ? answer.message : `Not saved: ${answer.message}`,
    });
    return null;
  }
  useRemoval.setState({ message: null });
  useNotes.getState().put(answer.value);
  desk.changed(answer.value);
  return answer.value;
};

/** Stores a new highlight: a note on a passage, without words of one's own yet. @returns null if it could not be stored */
export const addHighlight = (target: PassageTarget): Promise<Note | null> =>
  save({ id: crypto.randomUUID(), baseRev: 0, body: '', targets: [target] });

/** Makes a note about other things, or gives it other words too, after what is typed in it is saved. @returns whether it is stored */
export const changeNote = async (
  id: string,
  { targets, body }: { readonly targets?: readonly NoteTarget[]; readonly body?: string },
): Promise<boolean> => {
  await desk.flush(id);
  const note = useNotes.getState().notes.find((each) => each.id === id);
  if (!note) return false;
  return (await save({ id, baseRev: note.rev, body: body ?? note.body, targets: targets ?? note.targets })) !== null;
};

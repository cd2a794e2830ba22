import type { NoteTarget } from '../../preload/contract.ts';
import { changeNotes, creationOf } from './change.ts';
import { editNote } from './write.ts';

/**
 * Stores a note about a what-if, headed by what that asks, and opens it to be written on.
 *
 * @returns why it could not be stored, in a sentence, or null
 */
export const saveScenario = async (target: NoteTarget, title: string): Promise<string | null> => {
  const creation = creationOf({ body: `${title}\n\n`, targets: [target] });
  const answer = await changeNotes('save what-if as a note', [], () => [creation]);
  if (!answer.ok) return answer.message;
  for (const note of answer.value) editNote(note);
  return null;
};

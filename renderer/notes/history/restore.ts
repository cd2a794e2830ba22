import type { Note, NoteVersion } from '../../../preload/contract.ts';
import { announce } from '../../ui/announcer.tsx';
import { changeNotes, changeOf, type NoteFields } from '../change.ts';

const LABEL = 'restore an earlier version';

/**
 * Gives a note the text, tags, colour and targets of an earlier version, as one command that can be undone; the state that
 * it replaces becomes a version itself. What the atlas no longer holds cannot be aimed at again: then the note stays about
 * what it is about.
 *
 * @returns why not, in a sentence, or null
 */
export const restoreVersion = async (
  { id }: Note,
  { body, targets, tags, label }: NoteVersion,
): Promise<string | null> => {
  const restore = (fields: NoteFields) =>
    changeNotes(LABEL, [id], (notes) => notes.map((note) => changeOf(note, fields)));
  let answer = await restore({ body, tags, label, targets });
  if (!answer.ok && answer.code === 'unknown-target') answer = await restore({ body, tags, label });
  if (!answer.ok) return answer.message;
  announce('The earlier version is restored. Undo stands in the status bar.');
  return null;
};

/** Adds and takes away what a note is about: one step each, undone like any other. */
import { type NoteTarget, TARGETS_CAP } from '../../../preload/contract.ts';
import { isAbout, isSameTarget } from '../../state/targets.ts';
import { announce } from '../../ui/announcer.tsx';
import { changeNotes, changeOf } from '../change.ts';
import { useRemoval } from '../remove.ts';
import { desk } from '../use-desk.ts';

const change = async (
  label: string,
  noteId: string,
  make: (targets: readonly NoteTarget[]) => readonly NoteTarget[],
  news: string,
): Promise<boolean> => {
  const draft = desk.store.getState().drafts[noteId];
  // What is not stored yet is changed on the desk: it goes along with the first words.
  if (draft && draft.saved.rev === 0 && draft.text.trim() === '') {
    desk.about(noteId, make(draft.targets));
    announce(news);
    return true;
  }
  const answer = await changeNotes(label, [noteId], (notes) =>
    notes.map((note) => changeOf(note, { targets: make(note.targets) })),
  );
  useRemoval.setState({ message: answer.ok ? null : answer.message });
  if (answer.ok) announce(news);
  return answer.ok;
};

/** @param name  of the thing, as it is told @returns whether it is about it now */
export const addTarget = (noteId: string, target: NoteTarget, name: string): Promise<boolean> =>
  change(
    'say what a note is about',
    noteId,
    (targets) => (isAbout({ targets }, target) || targets.length >= TARGETS_CAP ? targets : [...targets, target]),
    `The note is about ${name} now`,
  );

export const removeTarget = (noteId: string, target: NoteTarget, name: string): Promise<boolean> =>
  change(
    'take away what a note is about',
    noteId,
    (targets) => targets.filter((each) => !isSameTarget(each, target)),
    `The note is no longer about ${name}`,
  );

/** Puts another thing in the place of one that is gone. */
export const replaceTarget = (noteId: string, gone: NoteTarget, target: NoteTarget, name: string): Promise<boolean> =>
  change(
    'say what a note is about',
    noteId,
    (targets) =>
      targets.flatMap((each) => {
        if (!isSameTarget(each, gone)) return [each];
        return isAbout({ targets }, target) ? [] : [target];
      }),
    `The note is about ${name} now`,
  );

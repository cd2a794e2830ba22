/** What the store tells a student: what happened, what is safe, what to do. */
import type { ReadOnlyReason, StoreHealth } from '../../preload/contract.ts';
import type { Damage } from './recover.ts';

const READ_ONLY = {
  'newer-schema':
    'These notes were written by a newer version of Oxytocin Atlas. They are safe, and you can read here what this version understands. Install the newer version to write.',
  damaged:
    'The notes on this disk could not be read. Nothing was changed, and exact copies were put aside. To begin anew, move the notes folder to another place and start the app again.',
  'disk-full':
    'The disk is full, so notes can be read but not saved. All that was saved before is safe. Free some space, then save again.',
  unwritable:
    'The notes folder cannot be used for writing. Your notes are safe. Check that the folder belongs to you and is not write-protected, then save again.',
  locked:
    'Your notes are open in another copy of Oxytocin Atlas. They are safe, and you can read them here. Write there, or close it and save again.',
  'failing-disk':
    'The disk reported an error. All that was called saved before is kept, but nothing more can be saved now. Copy text that is still unsaved to another place, then start the app again.',
} satisfies Record<ReadOnlyReason, string>;

const lossOf = ({ lost }: Damage): string => {
  if (lost === 0) return 'No note was lost: all could be read from other files.';
  return lost === 1
    ? 'At least one saved change could not be read: its note shows the version before it, or is missing. All others are intact.'
    : `At least ${lost} saved changes could not be read: their notes show the version before, or are missing. All others are intact.`;
};

/** @param damage  what is amiss besides, so that an older version of a note is never shown without a word */
export const readOnly = (reason: ReadOnlyReason, damage: Damage | null = null): StoreHealth => ({
  kind: 'read-only',
  reason,
  message: damage
    ? `${READ_ONLY[reason]} Besides, a part of your stored notes is damaged. ${lossOf(damage)}`
    : READ_ONLY[reason],
});

/** Without a lock nobody knows who else writes: better not to write than to hope. */
export const LOCK_UNSUPPORTED: StoreHealth = {
  kind: 'read-only',
  reason: 'locked',
  message:
    'This copy of Oxytocin Atlas cannot make sure that it is the only one writing to your notes. They are safe and can be read. Install the app again to write.',
};

export const damaged = (damage: Damage, quarantine: readonly string[]): StoreHealth => ({
  kind: 'damaged',
  message: `A part of your stored notes is damaged. ${lossOf(damage)} ${quarantine.length > 0 ? 'Exact copies of the damaged files were put aside. ' : ''}Nothing is written until you go on.`,
  lost: damage.lost,
  quarantine,
});

export const SAVE = {
  conflict:
    'This note was changed elsewhere after you began to type. Nothing was overwritten, and your text is still here. Keep it as a new note, or copy it and load the newer version.',
  trashed:
    'This note was moved to the trash after you began to type. Your text is still here. Take the note out of the trash, or keep the text as a new note.',
  'disk-full': 'Not saved: the disk is full. Your text is still here. Free some space, then save again.',
  io: 'Not saved: the disk reported an error. Your text is still here. Copy it to another place, then start the app again.',
  closed: 'Not saved: the app is closing its notes. Your text is still here.',
  'too-large': 'Not saved: a note can hold 10 MB of text. Your text is still here. Split it into several notes.',
  'unknown-target': 'Not saved: this note is about something that the atlas does not contain. Your text is still here.',
  'not-trashed': 'Not erased: this note is not in the trash. Move it there first.',
  'unknown-note': 'This note is not in the store. Keep the text as a new note.',
  invalid: 'Not saved: the note was not in the expected form. Your text is still here.',
};

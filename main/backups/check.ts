/** Whether the disk holds what the app shows. */
import type { Files } from '../disk/files.ts';
import { CURRENT_SCHEMA } from '../notes/migrations.ts';
import type { KeptNote } from '../notes/records.ts';
import { recover } from '../notes/recover.ts';

/** Generations come and go while a store is in use: a reading that missed one is made again. */
const TRIES = 3;

/**
 * Reads the store as a start would. What is saved meanwhile may be there or not.
 *
 * @param held  every note that was acknowledged before this was called
 * @throws whatever `files` throws if the folder cannot be listed
 */
export const isOnDisk = async (files: Files, folder: string, held: readonly KeptNote[]): Promise<boolean> => {
  for (let left = TRIES; left > 0; left -= 1) {
    const { state, damage, unreadable } = await recover(files, folder, CURRENT_SCHEMA);
    const isThere = ({ note, seq }: KeptNote): boolean => {
      const found = state.notes.get(note.id);
      // One that was erased meanwhile left a later number behind.
      return found ? found.seq >= seq : state.seq > seq;
    };
    if (!unreadable && !damage && held.every(isThere)) return true;
  }
  return false;
};

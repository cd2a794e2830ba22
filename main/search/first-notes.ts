/**
 * The first notes about a thing, told while the store is still being read: out of the index, and only if it is known to
 * hold what the files of the store hold. In main's own thread, for a thread of its own takes longer to start than this
 * takes to answer.
 */
import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { FirstNotes, NoteThing } from '../../preload/contract.ts';
import { printOf } from '../notes/print.ts';
import { FIRST_NOTES, thingKey, wholeOnes } from './firsts.ts';

export interface FirstNotesReader {
  /** @returns null if they are not known for sure; all that is told agrees with the files */
  readonly about: (thing: NoteThing) => FirstNotes | null;
  /** Gives the file free for the thread of the index. From then on nothing is told. */
  readonly close: () => void;
}

const readerOf = (database: DatabaseSync, log: (message: string) => void): FirstNotesReader => {
  const first = database.prepare(`SELECT note FROM firsts WHERE thing = ? ORDER BY made, place LIMIT ${FIRST_NOTES}`);
  const count = database.prepare('SELECT count(*) AS n FROM firsts WHERE thing = ?');
  let isOpen = true;
  return {
    about: (thing) => {
      if (!isOpen) return null;
      const key = thingKey(thing);
      try {
        return { notes: wholeOnes(first.all(key)), total: Number(count.get(key)?.n) };
      } catch (error) {
        log(`the first notes could not be told: ${error}`);
        return null;
      }
    },
    close: () => {
      if (isOpen) database.close();
      isOpen = false;
    },
  };
};

/**
 * Opens the index for its first notes. It has the file for itself until it is closed.
 *
 * @param file    of the index
 * @param folder  of the store
 * @returns null if nothing is known for sure: then the file is free already
 */
export const openFirstNotes = async (
  file: string,
  folder: string,
  log: (message: string) => void,
): Promise<FirstNotesReader | null> => {
  const print = existsSync(file) ? printOf(folder) : null;
  if (print === null) return null;
  try {
    // A runtime may lack SQLite.
    const { openSealed } = await import('./schema.ts');
    const database = openSealed(file, print);
    return database && readerOf(database, log);
  } catch (error) {
    log(`the first notes have to wait for all: ${error}`);
    return null;
  }
};

/**
 * The file of the index: `userData/notes-index.sqlite`. It is derived: deleting it loses nothing, and a file that cannot
 * be read, is of another form or does not open is made anew. Which notes it holds it knows by their revisions, so an
 * index of another store is brought up to this one like any that has fallen behind.
 */
import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { IndexError, removeIndex, troubleOf } from './trouble.ts';

/** Raised whenever notes are folded, marked or kept otherwise than before: an older index is made anew. */
export const INDEX_VERSION = 3;
/** "OxAt", so that a file of another program is not taken for ours. */
const APPLICATION_ID = 0x4f784174;

/**
 * `notes.place` counts up with every change, so that the newest change has the highest; a row of `texts` bears the same
 * number. `texts` keeps no text, only where words stand: the notes are the window's and the store's. Words come folded,
 * a space between two, so FTS5 has nothing to decide but where the spaces are. `heads` is the same without the text:
 * who has a word in the title is found there in a tenth of the time. `firsts` and `seal` are for the start of the app, see
 * `firsts.ts`.
 */
const TABLES = `
  CREATE TABLE notes (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL,
    stamp INTEGER NOT NULL, at INTEGER NOT NULL
  );
  CREATE TABLE firsts (
    thing TEXT NOT NULL, made INTEGER NOT NULL, place INTEGER NOT NULL, note BLOB,
    PRIMARY KEY (thing, made, place)
  ) WITHOUT ROWID;
  CREATE INDEX firsts_by_place ON firsts (place);
  CREATE TABLE seal (print TEXT NOT NULL, count INTEGER NOT NULL, stamps INTEGER NOT NULL);
  CREATE TABLE lexicon (word TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE VIRTUAL TABLE texts USING fts5(
    title, tags, body, marks,
    content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "ascii tokenchars ':-_/'"
  );
  CREATE VIRTUAL TABLE heads USING fts5(
    title, tags, marks,
    content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "ascii tokenchars ':-_/'"
  );
`;

const numberOf = (database: DatabaseSync, pragma: 'user_version' | 'application_id'): unknown =>
  database.prepare(`PRAGMA ${pragma}`).get()?.[pragma];

const tryOpen = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  try {
    // Nothing is synced at a commit: what a power cut takes from a derived file is indexed again.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000');
    const isNew = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0;
    if (isNew) {
      database.exec(
        `BEGIN; ${TABLES} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${INDEX_VERSION}; COMMIT`,
      );
      if (file !== ':memory:') chmodSync(file, 0o600);
    }
    const isOurs = numberOf(database, 'application_id') === APPLICATION_ID;
    if (!isOurs || numberOf(database, 'user_version') !== INDEX_VERSION)
      throw new IndexError('damaged', 'another form');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/**
 * Opens the file, and makes it anew if it is damaged or of another form.
 * @throws IndexError if there can be no index
 */
export const openDatabase = (file: string): DatabaseSync => {
  try {
    try {
      return tryOpen(file);
    } catch (error) {
      if (troubleOf(error) !== 'damaged') throw error;
      removeIndex(file);
      return tryOpen(file);
    }
  } catch (error) {
    const trouble = troubleOf(error);
    // A folder in its place, or a disk that is not there, is no error of SQLite.
    throw new IndexError(trouble ?? 'no-disk', error);
  }
};

/** Opens a file that is known to hold what the files with this print hold; null for any other. Makes and mends nothing. */
export const openSealed = (file: string, print: string): DatabaseSync | null => {
  const database = tryOpen(file);
  try {
    if (database.prepare('SELECT print FROM seal').get()?.print === print) return database;
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  return null;
};

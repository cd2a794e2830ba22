/** node:sqlite, write-ahead log, every commit synced: reads what is asked for, not everything. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FIRST_NOTES } from '../../../main/search/firsts.ts';
import type { NoteDraft } from '../../../preload/contract.ts';
import type { Subject } from '../subject.ts';

const openDatabase = (folder: string): DatabaseSync => {
  const database = new DatabaseSync(join(folder, 'notes.sqlite'));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS notes (id TEXT PRIMARY KEY, concept TEXT, note TEXT) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS by_concept ON notes (concept)`);
  return database;
};

const putInto = (database: DatabaseSync): ((draft: NoteDraft) => void) => {
  const statement = database.prepare('INSERT OR REPLACE INTO notes VALUES (?, ?, ?)');
  return (draft) => {
    const [target] = draft.targets;
    statement.run(draft.id, target?.kind === 'concept' ? target.id : null, JSON.stringify(draft));
  };
};

export const sqlite: Subject = {
  name: 'node:sqlite',
  fill: async (folder, notes) => {
    const database = openDatabase(folder);
    const put = putInto(database);
    database.exec('BEGIN');
    for (const draft of notes) put(draft);
    database.exec('COMMIT');
    database.close();
  },
  begin: async (folder) => {
    const database = openDatabase(folder);
    const put = putInto(database);
    const about = database.prepare(`SELECT note FROM notes WHERE concept = ? LIMIT ${FIRST_NOTES}`);
    const count = database.prepare('SELECT count(*) AS n FROM notes WHERE concept = ?');
    return {
      first: (concept) => ({
        notes: about.all(concept).map(({ note }) => JSON.parse(String(note))),
        total: Number(count.get(concept)?.n),
      }),
      opened: async () => ({ save: async (draft) => put(draft), close: async () => database.close() }),
    };
  },
  saves: () => 200,
};

/** The app's own store of notes by itself. */
import { nodeFiles } from '../../../main/disk/files.ts';
import { sqliteLock } from '../../../main/notes/lock.ts';
import { CURRENT_SCHEMA } from '../../../main/notes/migrations.ts';
import { decideSave } from '../../../main/notes/note.ts';
import { type NotesService, openNotes } from '../../../main/notes/notes-store.ts';
import { openStorage } from '../../../main/notes/storage.ts';
import { THRESHOLDS } from '../../../main/notes/thresholds.ts';
import { type Begun, firstAmong, type Opened, type Subject } from '../subject.ts';

const MOST_AT_ONCE = 1_000;

/** When it compacts is measured apart. */
const NEVER = {
  ...THRESHOLDS,
  busyBytes: Number.POSITIVE_INFINITY,
  busyFloor: Number.POSITIVE_INFINITY,
  quietBytes: Number.POSITIVE_INFINITY,
};

const isKnownTarget = () => true;

export const optionsFor = (folder: string) => ({
  directory: folder,
  now: Date.now,
  appVersion: 'bench',
  isKnownTarget,
  thresholds: NEVER,
  log: console.error,
});

/** @throws Error if the store cannot be written */
export const openedOf = (notes: NotesService, close = notes.close): Opened => {
  const { health } = notes.load();
  if (health.kind !== 'good') throw new Error(`the store is ${health.kind}`);
  return {
    save: async (draft) => {
      const answer = await notes.save(draft);
      if (!answer.ok) throw new Error(answer.message);
    },
    close,
  };
};

const begin = async (folder: string): Promise<Begun> => {
  const notes = await openNotes(optionsFor(folder));
  return {
    first: (concept) => firstAmong(notes.load().notes, concept),
    opened: async () => openedOf(notes),
  };
};

/** The storage beneath the service, which can be told when to compact. */
const openToCompact = async (folder: string) => {
  const storage = await openStorage({
    files: nodeFiles,
    lock: sqliteLock,
    schema: CURRENT_SCHEMA,
    thresholds: NEVER,
    folder,
    app: 'bench',
    now: Date.now,
    log: console.error,
    onChange: () => undefined,
  });
  const save: Opened['save'] = async (draft) => {
    const around = { now: Date.now(), isKnownTarget };
    const answer = await storage.commit((find) => decideSave(find(draft.id), draft, around));
    if (!answer.ok) throw new Error(answer.message);
  };
  return { save, compact: () => storage.compact(), close: () => storage.close() };
};

export const product: Subject = {
  name: 'product',
  begin,
  openToCompact,
  fill: async (folder, notes) => {
    const storage = await openToCompact(folder);
    for (let from = 0; from < notes.length; from += MOST_AT_ONCE)
      await Promise.all(notes.slice(from, from + MOST_AT_ONCE).map(storage.save));
    await storage.compact();
    await storage.close();
  },
  saves: () => 200,
};

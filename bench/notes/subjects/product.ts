/** The app's own store of notes, as the app opens it. */
import { nodeFiles } from '../../../main/disk/files.ts';
import { sqliteLock } from '../../../main/notes/lock.ts';
import { CURRENT_SCHEMA } from '../../../main/notes/migrations.ts';
import { decideSave } from '../../../main/notes/note.ts';
import { openStorage } from '../../../main/notes/storage.ts';
import { THRESHOLDS } from '../../../main/notes/thresholds.ts';
import type { NoteDraft } from '../../../preload/contract.ts';
import type { Opened, Subject } from '../subject.ts';

const MOST_AT_ONCE = 1_000;

const open = async (folder: string): Promise<Opened> => {
  const storage = await openStorage({
    files: nodeFiles,
    lock: sqliteLock,
    schema: CURRENT_SCHEMA,
    // When it compacts is measured apart.
    thresholds: { ...THRESHOLDS, busyBytes: Number.POSITIVE_INFINITY, busyFloor: Number.POSITIVE_INFINITY },
    folder,
    app: 'bench',
    now: Date.now,
    log: (message) => console.error(message),
    onChange: () => undefined,
  });
  if (storage.health.kind !== 'good') throw new Error(`the store is ${storage.health.kind}`);
  return {
    save: async (draft) => {
      const around = { now: Date.now(), isKnownTarget: () => true };
      const answer = await storage.commit((find) => decideSave(find(draft.id), draft, around));
      if (!answer.ok) throw new Error(answer.message);
    },
    countAbout: (concept) => {
      let count = 0;
      for (const { note } of storage.notes.values())
        if (note.targets.some((target) => target.kind === 'concept' && target.id === concept)) count += 1;
      return count;
    },
    compact: () => storage.compact(),
    close: () => storage.close(),
  };
};

export const product: Subject = {
  name: 'product',
  open,
  fill: async (folder, notes) => {
    const opened = await open(folder);
    for (let from = 0; from < notes.length; from += MOST_AT_ONCE)
      await Promise.all(notes.slice(from, from + MOST_AT_ONCE).map((draft: NoteDraft) => opened.save(draft)));
    await opened.compact?.();
    await opened.close();
  },
  saves: () => 200,
};

/** lowdb as its documentation starts: one JSON file, written whole at every save, and not synced. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { NoteDraft } from '../../../preload/contract.ts';
import type { Subject } from '../subject.ts';

const pathIn = (folder: string): string => join(folder, 'notes.json');

export const lowdb: Subject = {
  name: 'lowdb JSONFile',
  fill: (folder, notes) => writeFile(pathIn(folder), JSON.stringify(notes)),
  open: async (folder) => {
    const low = new Low<NoteDraft[]>(new JSONFile(pathIn(folder)), []);
    await low.read();
    return {
      save: async (draft) => {
        low.data.push(draft);
        await low.write();
      },
      countAbout: (concept) =>
        low.data.filter(({ targets }) => targets.some((target) => target.kind === 'concept' && target.id === concept))
          .length,
      close: async () => undefined,
    };
  },
  saves: (size) => (size >= 100_000 ? 3 : size >= 10_000 ? 10 : 50),
};

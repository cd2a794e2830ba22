/** lowdb as its documentation starts: one JSON file, written whole at every save, and not synced. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { NoteDraft } from '../../../preload/contract.ts';
import { firstAmong, type Subject } from '../subject.ts';

const pathIn = (folder: string): string => join(folder, 'notes.json');

export const lowdb: Subject = {
  name: 'lowdb JSONFile',
  fill: (folder, notes) => writeFile(pathIn(folder), JSON.stringify(notes)),
  begin: async (folder) => {
    const low = new Low<NoteDraft[]>(new JSONFile(pathIn(folder)), []);
    await low.read();
    const save = async (draft: NoteDraft): Promise<void> => {
      low.data.push(draft);
      await low.write();
    };
    return {
      first: (concept) => firstAmong(low.data, concept),
      opened: async () => ({ save, close: async () => undefined }),
    };
  },
  saves: (size) => (size >= 100_000 ? 3 : size >= 10_000 ? 10 : 50),
};

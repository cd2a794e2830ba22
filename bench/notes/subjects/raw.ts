/** The floor: 1 KB appended to a file and synced. It keeps nothing in order and finds nothing. */
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Subject } from '../subject.ts';

const KB = Buffer.alloc(1_024, 'x');

export const raw: Subject = {
  name: 'raw fdatasync',
  fill: async () => undefined,
  begin: async (folder) => {
    const file = await openFile(join(folder, 'raw'), 'a');
    const save = async (): Promise<void> => {
      await file.write(KB);
      await file.datasync();
    };
    return {
      first: () => ({ notes: [], total: 0 }),
      opened: async () => ({ save, close: () => file.close() }),
    };
  },
  saves: () => 200,
};

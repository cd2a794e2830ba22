/** The app's store with the search in the notes following it, as the app runs both. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../../main/search/names.ts';
import { openNoteSearch } from '../../../main/search/note-search.ts';
import { prepareIndex } from '../../../main/search/thread.ts';
import type { Opened, Subject } from '../subject.ts';
import { openService, product } from './product.ts';

const THREAD = new URL('../../../main/search/worker.ts', import.meta.url);

const open = async (folder: string): Promise<Opened> => {
  const index = prepareIndex(THREAD, join(folder, 'notes-index.sqlite'));
  const notes = await openService(join(folder, 'notes'));
  const search = openNoteSearch({
    notes,
    names: namesOf({ ok: false, code: 'damaged', message: '' }),
    index,
    now: Date.now,
    log: console.error,
  });
  await search.settled();
  return {
    save: async (draft) => {
      const answer = await notes.save(draft);
      if (!answer.ok) throw new Error(answer.message);
    },
    countAbout: () => 0,
    close: async () => {
      await notes.close();
      await search.close();
    },
  };
};

export const indexed: Subject = {
  name: 'product with its search',
  open,
  fill: async (folder, notes) => {
    mkdirSync(join(folder, 'notes'));
    await product.fill(join(folder, 'notes'), notes);
    // The index is made here, so that a measured run only follows.
    await (await open(folder)).close();
  },
  saves: () => 200,
};

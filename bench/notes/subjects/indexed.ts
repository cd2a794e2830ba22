/** The app's store and the index beside it, as main starts both. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConceptId } from '../../../content/schema/index.ts';
import { namesOf } from '../../../main/search/names.ts';
// What main's bundle has loaded by then.
import '../../../main/search/schema.ts';
import { startNotes } from '../../../main/start/notes.ts';
import type { Begun, Subject } from '../subject.ts';
import { openedOf, optionsFor, product } from './product.ts';

const script = new URL('../../../main/search/worker.ts', import.meta.url);
const names = namesOf({ ok: false, code: 'damaged', message: '' });

const begin = async (folder: string): Promise<Begun> => {
  const { first, notes, search, close } = await startNotes(optionsFor(join(folder, 'notes')), {
    file: join(folder, 'notes-index.sqlite'),
    script,
    names,
  });
  return {
    first: (concept) => first({ kind: 'concept', id: ConceptId.parse(concept) }),
    opened: async () => {
      const opened = openedOf(await notes, close);
      await (await search).settled();
      return opened;
    },
  };
};

export const indexed: Subject = {
  name: 'product with its search',
  begin,
  fill: async (folder, notes) => {
    mkdirSync(join(folder, 'notes'));
    await product.fill(join(folder, 'notes'), notes);
    // The index is made here, so that a measured run only follows.
    const { opened } = await begin(folder);
    await (await opened()).close();
  },
  saves: () => 200,
};

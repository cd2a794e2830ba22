import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { namesOf } from '../../../main/search/names.ts';
import { type NoteSearch, openNoteSearch } from '../../../main/search/note-search.ts';
import { type IndexPlace, prepareIndex } from '../../../main/search/thread.ts';
import type { Note } from '../../../preload/contract.ts';
import { inRoot } from '../../../scripts/root.ts';
import { SHOWN, type Subject } from './subject.ts';

const EVERYTHING = 100_000;

/** The app's own search: the built thread, asked as main asks it. */
export const makeProduct = (): Subject => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-bench-search-'));
  const file = path.join(folder, 'notes-index.sqlite');
  let notes: readonly Note[] = [];
  let search: NoteSearch | null = null;
  let index: IndexPlace | null = null;
  const prepare = (): IndexPlace => {
    index = prepareIndex(inRoot('out/main/search-thread.js'), file);
    return index;
  };
  const open = (): NoteSearch => {
    search = openNoteSearch({
      notes: {
        load: () => ({ notes, trash: [], health: { kind: 'good' } }),
        onChanged: () => () => undefined,
        print: () => null,
      },
      names: namesOf({ ok: false, code: 'damaged', message: '' }),
      index: index ?? prepare(),
      now: Date.now,
      log: console.error,
    });
    return search;
  };
  const ask = async (text: string, isRanked: boolean, limit: number): Promise<readonly string[]> => {
    const answer = await (search ?? open()).find({ text, isRanked, limit });
    if (answer.state !== 'ready') throw new Error(`the index did not answer: ${answer.message}`);
    return answer.ids;
  };
  return {
    build: async (given) => {
      notes = given.toReversed();
      await open().settled();
    },
    size: () => statSync(file).size,
    stop: async () => {
      await search?.close();
      // Opening the notes takes longer than this; here they are there already.
      const thread = prepare().start();
      await thread.ask({ kind: 'sum' });
      index = { file, start: () => thread };
    },
    restart: async (beginning) => {
      open();
      await ask(beginning, false, SHOWN);
    },
    first: (beginning) => ask(beginning, false, SHOWN),
    ranked: (text) => ask(text, true, SHOWN),
    all: (word) => ask(word, false, EVERYTHING),
    close: async () => {
      await search?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Folders in strange places, and folders that go away while the store is open (F13, F14). */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPACT_AT_CLOSE, draft, makeFolder, markOf, open } from '../../main/notes/testing/make.ts';
import type { Fault } from '../fault.ts';
import { Ledger } from '../ledger.ts';

/** Longer than Windows once allowed. */
const LONG = Array.from({ length: 12 }, () => 'a-folder-with-a-long-name').join('/');
const NAMES = ['my notes', 'заметки', '笔记 📚', "it's 100 % & more; $HOME", LONG];

const strange: Fault = {
  id: 'F13',
  what: 'the folder has a strange or very long name, is moved between sessions, or is a link',
  run: async (tally) => {
    const root = mkdtempSync(join(tmpdir(), 'atlas-places-'));
    const ledger = new Ledger();
    let folder = join(root, 'notes');
    const places = [...NAMES.map((name) => join(root, name, 'notes')), join(root, 'linked')];
    for (const place of places) {
      const notes = await open(folder, { thresholds: COMPACT_AT_CLOSE });
      await ledger.save(draft({ body: `before ${place.slice(root.length, root.length + 40)}` }), notes.save);
      await notes.close();
      if (place.endsWith('linked')) symlinkSync(folder, place);
      else {
        mkdirSync(join(place, '..'), { recursive: true });
        renameSync(folder, place);
      }
      folder = place;
      const moved = await open(folder);
      tally.expect(moved.load().health.kind === 'good', `opens in ${place.slice(root.length)}`);
      ledger.check(moved.load(), tally, place.slice(root.length));
      await moved.close();
      tally.rounds += 1;
    }
    tally.acknowledged += ledger.size;
    rmSync(root, { recursive: true });
  },
};

const share: Fault = {
  id: 'F13',
  what: 'the folder lies on a network share',
  obstacle: () => 'there is no network here',
  run: async () => undefined,
};

const GOING: Readonly<Record<string, (folder: string) => void>> = {
  'the folder is deleted': (folder) => rmSync(folder, { recursive: true }),
  'the journal is deleted': (folder) => {
    for (const name of readdirSync(folder)) if (name.startsWith('journal')) rmSync(join(folder, name));
  },
  'the whole profile is deleted': (folder) => rmSync(join(folder, '..'), { recursive: true }),
};

const gone: Fault = {
  id: 'F14',
  what: 'the folder, its journal or the whole profile is deleted while the app runs',
  run: async (tally) => {
    for (const [words, go] of Object.entries(GOING)) {
      const [{ folder, remove }, ledger] = [makeFolder(), new Ledger()];
      const notes = await open(folder);
      const first = await ledger.save(draft({ body: 'before' }), notes.save);
      go(folder);
      const save = await notes.save(draft({ body: 'after' }));
      const change = first.ok ? await notes.apply([{ kind: 'trash', mark: markOf(first.value) }]) : first;
      tally.expect(!save.ok && !change.ok, `after ${words} nothing is called saved`);
      tally.expect(notes.load().health.kind === 'read-only', `after ${words} the app says so`);
      // What was saved is still in the memory of the app, to be read and copied.
      ledger.check(notes.load(), tally, words);
      await notes.close();
      remove();
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
};

export const placeFaults: readonly Fault[] = [strange, share, gone];

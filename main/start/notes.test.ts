import { appendFileSync, copyFileSync, cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import type { Note, NoteThing } from '../../preload/contract.ts';
import { COMPACT_AT_CLOSE, draft, draftOf, makeFolder, markOf, unwrap } from '../notes/testing/make.ts';
import { FIRST_NOTES } from '../search/firsts.ts';
import { NO_NAMES, THREAD } from '../search/testing.ts';
import { type NotesAtStart, startNotes } from './notes.ts';

const about = (id: string): NoteThing => ({ kind: 'concept', id: ConceptId.parse(id) });
const CORTISOL = about('cortisol');

let root: string;
let folder: string;
let remove: () => void;
let now: number;
const running: NotesAtStart[] = [];

beforeEach(() => {
  ({ folder, remove } = makeFolder());
  root = path.dirname(folder);
  now = 1_000;
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
  remove();
});

const start = async (more = {}): Promise<NotesAtStart> => {
  const started = await startNotes(
    {
      directory: folder,
      now: () => {
        now += 1;
        return now;
      },
      appVersion: '0',
      isKnownTarget: () => true,
      log: () => undefined,
      ...more,
    },
    { file: path.join(root, 'index.sqlite'), script: THREAD, names: NO_NAMES },
  );
  running.push(started);
  return started;
};

/** One life of the app. */
const live = async (work: (started: NotesAtStart) => Promise<unknown>, more = {}): Promise<void> => {
  const started = await start(more);
  await (await started.search).settled();
  await work(started);
  await started.close();
  running.pop();
};

const write = async ({ notes }: NotesAtStart, body: string, ...targets: readonly NoteThing[]): Promise<Note> =>
  unwrap(await (await notes).save(draft({ body, targets })));

const told = ({ first }: NotesAtStart, thing: NoteThing) => first(thing);

/** What is told before the store is open; null if nothing is. */
const early = async (app: NotesAtStart, thing = CORTISOL) => {
  let isOpen = false;
  void app.notes.then(() => {
    isOpen = true;
  });
  const first = await app.first(thing);
  return isOpen ? null : first;
};

const bodies = async (app: NotesAtStart, thing = CORTISOL, by: typeof told | typeof early = early) =>
  (await by(app, thing))?.notes.map(({ body }) => body);

test('after a proper end the notes on a thing are told before the store is read, oldest first, as its card shows them', async () => {
  await live(async (app) => {
    const first = await write(app, 'one', CORTISOL);
    await write(app, 'two', CORTISOL, about('acth'));
    await write(app, 'other', about('crh'));
    unwrap(await (await app.notes).save(draftOf(first, 'one, edited')));
  });
  const app = await start();
  expect(await early(app, CORTISOL)).toMatchObject({ total: 2 });
  expect(await bodies(app)).toEqual(['one, edited', 'two']);
  expect(await early(app, about('amygdala'))).toEqual({ notes: [], total: 0 });
  // Then the store itself is asked.
  await app.search;
  expect(await bodies(app, CORTISOL, told)).toEqual(['one, edited', 'two']);
  expect(await told(app, about('crh'))).toMatchObject({ total: 1 });
});

test('what is told is what the store holds, to the letter', async () => {
  let held: readonly Note[] = [];
  await live(async (app) => {
    await write(app, '# “Zitat” \n\n\u0000 \ud83e\udde0', CORTISOL);
    held = (await app.notes).load().notes;
  });
  expect((await early(await start()))?.notes).toEqual(held);
});

test('of many the first are told, and all are counted; what is gone or in the trash is not', async () => {
  await live(async (app) => {
    for (let at = 0; at < FIRST_NOTES + 20; at += 1) await write(app, `n${at}`, CORTISOL);
  });
  await live(async (app) => {
    const oldest = (await app.notes).load().notes.at(-1);
    if (oldest) unwrap(await (await app.notes).apply([{ kind: 'trash', mark: markOf(oldest) }]));
  });
  const app = await start();
  expect((await early(app))?.total).toBe(FIRST_NOTES + 19);
  // The one that comes up from behind is known to be there, not how it reads.
  expect(await bodies(app)).toEqual(Array.from({ length: FIRST_NOTES - 1 }, (_, at) => `n${at + 1}`));
});

test('an end right behind a burst of saves is a proper end', async () => {
  await live(async (app) => {
    const notes = await app.notes;
    const drafts = Array.from({ length: 300 }, (_, at) => draft({ body: `n${at}`, targets: [CORTISOL] }));
    await Promise.all(drafts.map((each) => notes.save(each)));
  });
  expect(await early(await start())).toMatchObject({ total: 300 });
});

test('a store that was compacted at the end is known as well', async () => {
  await live((app) => write(app, 'one', CORTISOL), { thresholds: COMPACT_AT_CLOSE });
  expect(readdirSync(folder).some((name) => name.startsWith('snapshot'))).toBe(true);
  expect(await bodies(await start())).toEqual(['one']);
});

describe('nothing is told before the store is read', () => {
  const journal = () => path.join(folder, readdirSync(folder).findLast((name) => name.endsWith('.log')) ?? '');

  test.each<[string, () => void | Promise<void>]>([
    ['of an index that is missing', () => rmSync(path.join(root, 'index.sqlite'))],
    ['of an index that is damaged', () => writeFileSync(path.join(root, 'index.sqlite'), 'x'.repeat(9_000))],
    ['after something was written to the store', () => appendFileSync(journal(), 'x')],
    [
      'after a file of the store was put back from a copy of the same length',
      () => {
        copyFileSync(journal(), path.join(root, 'copy'));
        rmSync(journal());
        renameSync(path.join(root, 'copy'), path.join(folder, 'journal-000001.log'));
      },
    ],
    [
      'of another store in its place, though it be its copy',
      () => {
        cpSync(folder, path.join(root, 'copy'), { recursive: true, preserveTimestamps: true });
        rmSync(folder, { recursive: true });
        renameSync(path.join(root, 'copy'), folder);
      },
    ],
  ])('%s', async (_, spoil) => {
    await live((app) => write(app, 'one', CORTISOL));
    await spoil();
    const app = await start();
    expect(await early(app)).toBeNull();
    expect(await told(app, CORTISOL)).toMatchObject({ total: 1 });
    await (await app.search).settled();
    expect((await app.notes).load().notes.map(({ body }) => body)).toEqual(['one']);
  });

  test('of a store that somebody wrote to while the index did not follow', async () => {
    await live((app) => write(app, 'one', CORTISOL));
    cpSync(path.join(root, 'index.sqlite'), path.join(root, 'old index'));
    await live((app) => write(app, 'two', CORTISOL));
    renameSync(path.join(root, 'old index'), path.join(root, 'index.sqlite'));
    expect(await early(await start())).toBeNull();
  });

  test('of a store that is damaged, whatever the index holds', async () => {
    await live((app) => write(app, 'one', CORTISOL));
    appendFileSync(journal(), 'damaged\n');
    await live(async () => undefined);
    expect(await early(await start())).toBeNull();
  });
});

import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CrashDisk } from '../disk/testing/crash-disk.ts';
import { diskError, intercept } from '../disk/testing/intercept.ts';
import { CURRENT_SCHEMA, type Schema } from './migrations.ts';
import type { NotesOptions } from './notes-store.ts';
import { olderFolder } from './older.ts';
import { bodies, COMPACT_AT_CLOSE, draft, makeFolder, noLock, open, passage, save } from './testing/make.ts';

/** A store as each released schema wrote it; kept for ever. */
const FIXTURES = join(import.meta.dirname, 'fixtures');

/** A schema to come, in which a note's body is called otherwise. */
const NEXT: Schema = {
  version: CURRENT_SCHEMA.version + 1,
  migrations: {
    ...CURRENT_SCHEMA.migrations,
    [CURRENT_SCHEMA.version]: (note) => ({ ...note, body: `${note.body} (brought forward)` }),
  },
};

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.remove());

const contents = (folder = place.folder): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(log|jsonl)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );

test('a store of schema 1 opens with every note as it was', async () => {
  cpSync(join(FIXTURES, 'schema-1'), place.folder, { recursive: true });
  const notes = await open(place.folder);
  expect(notes.load()).toMatchObject({
    health: { kind: 'good' },
    notes: [
      { body: 'a loose thought', targets: [], rev: 1 },
      {
        body: '# Feedback\r\nCortisol inhibits CRH \u2028 \ud800\nread again',
        title: 'Feedback',
        targets: [{ kind: 'relation', id: 'cortisol--inhibits--crh' }],
        rev: 2,
        createdAt: 1_767_225_720_000,
      },
    ],
  });
  await notes.close();
});

test('a store of schema 2 opens with every note as it was, without tags, colour and pin', async () => {
  cpSync(join(FIXTURES, 'schema-2'), place.folder, { recursive: true });
  const marks = { tags: [], label: null, isPinned: false };
  const notes = await open(place.folder);
  const view = notes.load();
  expect(view.health).toEqual({ kind: 'good' });
  expect(view.notes).toMatchObject([
    { body: 'thrown away and taken back', targets: [], rev: 3, ...marks },
    {
      body: '# Feedback\r\nCortisol inhibits CRH \u2028 \ud800\nread again',
      targets: [
        { kind: 'relation', id: 'cortisol--inhibits--crh' },
        { kind: 'concept', id: 'cortisol' },
      ],
      rev: 2,
      createdAt: 1_790_000_180_000,
      ...marks,
    },
    {
      body: 'What I take from it',
      targets: [
        { kind: 'prompt', id: 'prompt-1' },
        { kind: 'concept', id: 'oxytocin' },
      ],
      ...marks,
    },
    { body: '', targets: [passage], ...marks },
    { body: 'a loose thought', targets: [], ...marks },
  ]);
  expect(view.trash).toMatchObject([{ body: 'thrown away', deletedAt: 1_790_000_420_000, rev: 2, ...marks }]);
  await notes.close();
});

test('a store of a newer schema is read and not changed by a byte', async () => {
  const newer = await open(place.folder, { schema: NEXT });
  await save(newer, { body: 'from the future' });
  await newer.close();
  const before = contents();

  const notes = await open(place.folder);
  expect(bodies(notes)).toEqual(['from the future']);
  expect(notes.load().health).toMatchObject({
    kind: 'read-only',
    reason: 'newer-schema',
    message: expect.stringMatching(/newer version.*safe/),
  });
  expect(await notes.save(draft())).toMatchObject({ ok: false, code: 'read-only' });
  expect((await notes.acceptDamage()).health).toMatchObject({ reason: 'newer-schema' });
  await notes.close();
  expect(contents()).toEqual(before);
});

test('a store of an older schema is brought forward as a new generation; copies of the old one stay for good', async () => {
  const older = await open(place.folder, { schema: CURRENT_SCHEMA });
  await save(older, { body: 'old' });
  await older.close();
  const before = contents();

  for (let session = 0; session < 4; session += 1) {
    const notes = await open(place.folder, { schema: NEXT, thresholds: COMPACT_AT_CLOSE });
    expect(notes.load().health).toEqual({ kind: 'good' });
    expect(bodies(notes).at(-1)).toBe('old (brought forward)');
    await save(notes, { body: `session ${session}` });
    await notes.close();
  }
  const copies = contents(join(place.folder, olderFolder(NEXT.version)));
  expect(copies).toEqual(before);
  expect(Object.keys(contents())).not.toContain('journal-000001.log');
});

test('without room for copies an older store is read and not changed by a byte; with room it is brought forward', async () => {
  const disk = new CrashDisk();
  const on = (more: Partial<NotesOptions>) => open('/notes', { files: disk, lock: noLock, ...more });
  const older = await on({ schema: CURRENT_SCHEMA });
  await save(older, { body: 'old' });
  await older.close();
  const before = await disk.list('/notes');
  let isFull = true;
  const files = intercept(disk, ({ operation, path }) => {
    if (isFull && operation === 'write' && path.includes('before-schema')) throw diskError('ENOSPC');
    return undefined;
  });
  const notes = await on({ schema: NEXT, files });
  expect(notes.load()).toMatchObject({
    notes: [{ body: 'old (brought forward)' }],
    health: { kind: 'read-only', reason: 'disk-full' },
  });
  expect((await disk.list('/notes')).filter((name) => !name.startsWith('before'))).toEqual(before);
  isFull = false;
  await save(notes, { body: 'new' });
  expect(await disk.list(`/notes/${olderFolder(NEXT.version)}`)).toEqual(before);
  await notes.close();
});

test('a store of schema 1 takes highlights as it is, and gives them back', async () => {
  cpSync(join(FIXTURES, 'schema-1'), place.folder, { recursive: true });
  const first = await open(place.folder);
  const before = first.load().notes;
  const { targets } = await save(first, { body: '', targets: [passage] });
  await first.close();
  const again = await open(place.folder);
  expect(again.load()).toMatchObject({ health: { kind: 'good' }, notes: [{ body: '', targets }, ...before] });
  await again.close();
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../disk/files.ts';
import { makeSmallDisk, type SmallDisk } from '../disk/testing/small-disk.ts';
import type { NotesOptions, NotesService } from './notes-store.ts';
import { bodies, COMPACT_AT_CLOSE, draft, NEVER_COMPACT, open, save } from './testing/make.ts';

let disk: SmallDisk;
let announced = '';
beforeEach(() => {
  disk = makeSmallDisk();
  if (announced !== disk.kind) console.info(`The disk that is filled is made of ${disk.kind}.`);
  announced = disk.kind;
});
afterEach(() => disk.remove());

const openHere = (more: Partial<NotesOptions> = {}): Promise<NotesService> =>
  open(disk.folder, { files: disk.files, ...more });

const names = (): string[] => readdirSync(disk.folder);

test('a save on a full disk fails in words; with space again it works without a restart', async () => {
  const notes = await openHere();
  await save(notes, { body: 'before' });
  disk.fill();
  const attempt = draft({ body: 'x'.repeat(50_000) });
  expect(await notes.save(attempt)).toMatchObject({ ok: false, code: 'disk-full' });
  expect(notes.load()).toMatchObject({ health: { kind: 'good' }, notes: [{ body: 'before' }] });
  disk.free();
  expect(await notes.save(attempt)).toMatchObject({ ok: true });
  await notes.close();
  const after = await openHere();
  expect(after.load().health).toEqual({ kind: 'good' });
  expect(bodies(after)).toEqual([attempt.body, 'before']);
  await after.close();
});

test('a save that goes only partly onto a full disk leaves whole records behind', async () => {
  const notes = await openHere();
  await save(notes, { body: 'before' });
  disk.fill(20_000);
  expect(await notes.save(draft({ body: 'x'.repeat(300_000) }))).toMatchObject({ ok: false, code: 'disk-full' });
  await save(notes, { body: 'small enough' });
  await notes.close();
  disk.free();
  const after = await openHere();
  expect(after.load().health).toEqual({ kind: 'good' });
  expect(bodies(after)).toEqual(['small enough', 'before']);
  await after.close();
});

test('a compaction on a full disk fails without harm, gives its space back and works later', async () => {
  const big = 'x'.repeat(300_000);
  const notes = await openHere({ thresholds: NEVER_COMPACT });
  await save(notes, { body: big });
  await notes.close();
  disk.fill(100_000);
  const logged: string[] = [];
  const full = await openHere({ thresholds: COMPACT_AT_CLOSE, log: (message) => logged.push(message) });
  await save(full, { body: 'meanwhile' });
  await full.close();
  expect(logged).toContainEqual(expect.stringMatching(/could not be compacted/));
  expect(names().filter((name) => name.startsWith('snapshot'))).toEqual([]);

  disk.free();
  const after = await openHere({ thresholds: { ...COMPACT_AT_CLOSE, quietBytes: -1 } });
  expect(after.load().health).toEqual({ kind: 'good' });
  expect(bodies(after)).toEqual(['meanwhile', big]);
  await after.close();
  expect(names().filter((name) => name.startsWith('snapshot'))).toHaveLength(1);
});

test('the first start on a full disk shows an empty store for reading; with space again it works', async () => {
  disk.fill();
  const notes = await openHere();
  expect(notes.load()).toMatchObject({ notes: [], health: { kind: 'read-only', reason: 'disk-full' } });
  expect(await notes.save(draft())).toMatchObject({
    ok: false,
    code: 'read-only',
    message: expect.stringMatching(/full/),
  });
  disk.free();
  await save(notes, { body: 'at last' });
  expect(notes.load()).toMatchObject({ health: { kind: 'good' }, notes: [{ body: 'at last' }] });
  await notes.close();
});

test('a store with a torn end on a full disk is shown for reading, byte for byte as it was', async () => {
  const notes = await openHere();
  await save(notes, { body: 'first' });
  await save(notes, { body: 'y'.repeat(20_000) });
  await notes.close();
  const path = join(disk.folder, 'journal-000001.log');
  const whole = await nodeFiles.read(path);
  const cut = await nodeFiles.append(path);
  await cut.truncate(whole.length - 10);
  await cut.close();
  disk.fill();

  const full = await openHere();
  expect(full.load()).toMatchObject({ notes: [{ body: 'first' }], health: { kind: 'read-only', reason: 'disk-full' } });
  expect((await nodeFiles.read(path)).equals(whole.subarray(0, -10))).toBe(true);
  disk.free();
  await save(full, { body: 'second' });
  expect(bodies(full)).toEqual(['second', 'first']);
  await full.close();
});

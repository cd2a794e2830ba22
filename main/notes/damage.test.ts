import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { NotesView } from '../../preload/contract.ts';
import { CrashDisk } from '../disk/testing/crash-disk.ts';
import { diskError, intercept } from '../disk/testing/intercept.ts';
import type { NotesOptions, NotesService } from './notes-store.ts';
import { COMPACT_AT_CLOSE, draft, draftOf, noLock, open, save, unwrap } from './testing/make.ts';

const FOLDER = '/app/notes';
const journal = (gen: number) => join(FOLDER, `journal-00000${gen}.log`);
const snapshot = (gen: number) => join(FOLDER, `snapshot-00000${gen}.jsonl`);

const openOn = (disk: CrashDisk, more: Partial<NotesOptions> = {}): Promise<NotesService> =>
  open(FOLDER, { files: disk, lock: noLock, ...more });

/** The same bytes on another disk, with some files changed or (null) left out. */
const copyOf = async (disk: CrashDisk, changes: Record<string, Buffer | null> = {}): Promise<CrashDisk> => {
  const copy = new CrashDisk();
  for (const name of await disk.list(FOLDER)) {
    const path = join(FOLDER, name);
    if (name !== 'quarantine' && changes[path] !== null) copy.put(path, changes[path] ?? (await disk.read(path)));
  }
  return copy;
};

/** A store of one session: a journal with a note a line. */
const withJournal = async (texts: readonly string[]): Promise<CrashDisk> => {
  const disk = new CrashDisk();
  const notes = await openOn(disk);
  for (const body of texts) await save(notes, { body });
  await notes.close();
  return disk;
};

const view = async (disk: CrashDisk): Promise<NotesView> => {
  const notes = await openOn(disk);
  const seen = notes.load();
  await notes.close();
  return seen;
};

test('the torn end of a journal is told to the log and kept aside before it is cut off', async () => {
  const disk = await withJournal(['first', 'last']);
  const whole = await disk.read(journal(1));
  disk.put(journal(1), whole.subarray(0, -5));
  const logged: string[] = [];
  await (await openOn(disk, { log: (message) => logged.push(message) })).close();
  expect(logged).toEqual([expect.stringMatching(/journal-000001.log ends in an unfinished record of \d+ bytes/)]);
  const [kept = ''] = await disk.list(join(FOLDER, 'quarantine'));
  expect((await disk.read(join(FOLDER, 'quarantine', kept))).toString()).toContain('last');
});

test('a journal that was never begun is passed over', async () => {
  const disk = await withJournal(['first']);
  const head = (await disk.read(journal(1))).subarray(0, 20);
  for (let length = 0; length <= head.length; length += 1) {
    const begun = await copyOf(disk, { [journal(2)]: head.subarray(0, length) });
    expect(await view(begun), `${length} bytes`).toMatchObject({
      health: { kind: 'good' },
      notes: [{ body: 'first' }],
    });
  }
});

test('of a damaged newest revision the one before is shown', async () => {
  const disk = new CrashDisk();
  const notes = await openOn(disk, { thresholds: COMPACT_AT_CLOSE });
  const note = await save(notes, { body: 'the version before' });
  await notes.close();
  const again = await openOn(disk);
  unwrap(await again.save(draftOf(note, 'the newest version')));
  await again.close();
  const bytes = await disk.read(journal(2));
  const at = bytes.indexOf('newest');
  bytes.write('N', at);
  disk.put(journal(2), bytes);
  expect(await view(disk)).toMatchObject({
    health: { kind: 'damaged', lost: 1 },
    notes: [{ body: 'the version before' }],
  });
});

test('a missing journal is damage, not an older state', async () => {
  const disk = new CrashDisk();
  const notes = await openOn(disk, { thresholds: COMPACT_AT_CLOSE });
  await save(notes, { body: 'in the snapshot' });
  await notes.close();
  const { health, notes: left } = await view(await copyOf(disk, { [journal(2)]: null }));
  expect(health.kind).toBe('damaged');
  expect(left).toMatchObject([{ body: 'in the snapshot' }]);
});

const damagedDisk = async (): Promise<CrashDisk> => {
  const disk = await withJournal(['first', 'second', 'third']);
  const bytes = await disk.read(journal(1));
  bytes.write('S', bytes.indexOf('second'));
  disk.put(journal(1), bytes);
  return disk;
};

test('damage is told with the place of an exact copy, and nothing is written before the user goes on', async () => {
  const disk = await damagedDisk();
  const bytes = await disk.read(journal(1));
  const notes = await openOn(disk);
  const { health } = notes.load();
  if (health.kind !== 'damaged') throw new Error(`the store is ${health.kind}`);
  expect(health.message).toMatch(/one saved change could not be read/);
  expect(health.quarantine).toHaveLength(1);
  expect(await disk.read(health.quarantine[0] ?? '')).toEqual(bytes);

  expect(await notes.save(draft())).toMatchObject({ ok: false, code: 'read-only', message: health.message });
  await notes.close();
  expect(await disk.read(journal(1))).toEqual(bytes);
  expect((await disk.list(FOLDER)).toSorted()).toEqual(['journal-000001.log', 'quarantine']);
});

test('when no copy can be made of the damage, the notes are shown with both troubles told', async () => {
  const disk = await damagedDisk();
  const files = intercept(disk, ({ operation, path }) => {
    if (operation === 'write' && path.includes('quarantine')) throw diskError('ENOSPC');
    return undefined;
  });
  const notes = await openOn(disk, { files });
  expect(notes.load()).toMatchObject({
    notes: [{ body: 'third' }, { body: 'first' }],
    health: { kind: 'read-only', reason: 'disk-full', message: expect.stringMatching(/full.*could not be read/) },
  });
  expect((await notes.acceptDamage()).health).toMatchObject({ reason: 'disk-full' });
  await notes.close();
  expect(await disk.list(join(FOLDER, 'quarantine'))).toEqual([]);
});

test('the same damage is copied once, however often the app starts', async () => {
  const disk = await damagedDisk();
  for (let start = 0; start < 3; start += 1) await (await openOn(disk, { now: () => start })).close();
  expect(await disk.list(join(FOLDER, 'quarantine'))).toHaveLength(1);
});

test('after the user goes on, all that is left is a new generation, and the copy stays for good', async () => {
  const disk = await damagedDisk();
  const notes = await openOn(disk, { thresholds: COMPACT_AT_CLOSE });
  expect((await notes.acceptDamage()).health).toEqual({ kind: 'good' });
  await save(notes, { body: 'after' });
  await notes.close();
  for (let session = 0; session < 3; session += 1) {
    const next = await openOn(disk, { thresholds: COMPACT_AT_CLOSE });
    expect(next.load().health).toEqual({ kind: 'good' });
    await save(next, { body: `session ${session}` });
    await next.close();
  }
  expect((await view(disk)).notes.map((note) => note.body).slice(3)).toEqual(['after', 'third', 'first']);
  const copies = await disk.list(join(FOLDER, 'quarantine'));
  expect(copies.map((name) => basename(name))).toEqual([expect.stringMatching(/_journal-000001\.log$/)]);
});

test('a store of which nothing can be read stays closed for writing, with everything copied', async () => {
  const disk = new CrashDisk();
  disk.put(journal(1), Buffer.from('not a journal\nat all\n'));
  disk.put(snapshot(1), Buffer.from('\0'.repeat(4_096)));
  const notes = await openOn(disk);
  expect(notes.load()).toMatchObject({ notes: [], health: { kind: 'read-only', reason: 'damaged' } });
  expect((await notes.acceptDamage()).health).toMatchObject({ kind: 'read-only', reason: 'damaged' });
  expect(await notes.save(draft())).toMatchObject({ ok: false, code: 'read-only' });
  await notes.close();
  expect(await disk.list(join(FOLDER, 'quarantine'))).toHaveLength(2);
  expect((await disk.list(FOLDER)).toSorted()).toEqual(['journal-000001.log', 'quarantine', 'snapshot-000001.jsonl']);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Files, nodeFiles } from '../disk/files.ts';
import type { NotesService } from '../notes/notes-store.ts';
import { COMPACT_AT_CLOSE, draftOf, move, open, save, unwrap } from '../notes/testing/make.ts';
import { makeBackups } from './backups-service.ts';

const HOUR = 3_600_000;

let root: string;
let notes: NotesService;
let now: number;
let checkedAt: number | null;
const logged: string[] = [];

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'atlas-backups-'));
  now = Date.UTC(2026, 10, 25, 12);
  checkedAt = null;
  notes = await open(path.join(root, 'notes'), { now: () => now });
});
afterEach(async () => {
  await notes.close();
  rmSync(root, { recursive: true });
});

const folder = () => path.join(root, 'backups');
const backups = (files: Files = nodeFiles) =>
  makeBackups({
    folders: () => ({ notes: path.join(root, 'notes'), backups: folder() }),
    checked: {
      at: () => checkedAt,
      put: async (at) => {
        checkedAt = at;
      },
    },
    notes,
    workspace: () => ({ views: ['mine'] }),
    progress: () => null,
    showFolder: async () => undefined,
    appVersion: '0',
    now: () => now,
    log: (message) => void logged.push(message),
    files,
  });
const names = () => readdirSync(folder());

test('a backup holds every note, the trash too, and opens as a store of its own', async () => {
  const kept = await save(notes, { body: 'kept', tags: ['exam'] });
  const [trashed = kept] = unwrap(await move(notes, await save(notes, { body: 'thrown away' }), 'trash'));
  const service = backups();
  expect(await service.make('by-hand')).toMatchObject({
    ok: true,
    value: {
      verified: { at: now, count: 2 },
      keepsakes: [{ kind: 'backup', why: 'by-hand', count: 2 }],
      trouble: null,
    },
  });
  const [name = ''] = names();
  const elsewhere = path.join(root, 'elsewhere');
  await nodeFiles.makeFolder(elsewhere);
  writeFileSync(path.join(elsewhere, 'snapshot-000001.jsonl'), readFileSync(path.join(folder(), name)));
  const other = await open(elsewhere);
  await other.acceptDamage();
  expect(other.load()).toMatchObject({ notes: [kept], trash: [trashed] });
  await other.close();
});

test('on its own a backup is made once an hour, and only if something has changed', async () => {
  const service = backups();
  await service.makeIfDue();
  expect((await service.view()).keepsakes).toEqual([]);
  await save(notes);
  await service.makeIfDue();
  await save(notes);
  await service.makeIfDue();
  expect(names()).toHaveLength(1);
  now += HOUR;
  await service.makeIfDue();
  now += HOUR;
  await service.makeIfDue();
  expect(names()).toHaveLength(2);
});

test('a backup that does not read back as it was written is no backup, and that is said', async () => {
  await save(notes, { body: 'words' });
  const lying: Files = {
    ...nodeFiles,
    read: async (file) => {
      const bytes = await nodeFiles.read(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      return bytes;
    },
  };
  const service = backups(lying);
  expect(await service.make('by-hand')).toMatchObject({
    ok: false,
    code: 'io',
    message: expect.stringMatching(/safe/),
  });
  expect(names()).toEqual([]);
  expect(await service.view()).toMatchObject({ verified: null, trouble: expect.stringMatching(/safe/) });
});

test('the newest backup of an earlier run counts as verified once it was read again, and a damaged one does not', async () => {
  await save(notes);
  await backups().make('by-hand');
  expect(await backups().view()).toMatchObject({ verified: { at: now, count: 1 } });
  const [name = ''] = names();
  const bytes = readFileSync(path.join(folder(), name));
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 4;
  writeFileSync(path.join(folder(), name), bytes);
  expect(await backups().view()).toMatchObject({ verified: null, trouble: expect.stringMatching(/Make a new one/) });
});

test('where no backup can be written the notes are saved all the same', async () => {
  writeFileSync(folder(), 'a file where the folder should be');
  const service = backups();
  await save(notes, { body: 'safe' });
  await service.makeIfDue();
  expect(await service.view()).toMatchObject({ trouble: expect.stringMatching(/safe where they are/) });
  expect(notes.load().notes).toHaveLength(1);
});

test('what is missing comes back as it was, what was changed comes as a copy, and nothing is overwritten', async () => {
  const lost = await save(notes, { body: 'lost' });
  const changed = await save(notes, { body: 'as it was' });
  const same = await save(notes, { body: 'same' });
  const service = backups();
  await service.make('by-hand');
  const [id = ''] = names();
  for (const note of unwrap(await move(notes, lost, 'trash'))) unwrap(await move(notes, note, 'erase'));
  unwrap(await notes.save(draftOf(changed, 'as it is now')));
  const newer = await save(notes, { body: 'newer' });
  expect(await service.look(id)).toMatchObject({
    ok: true,
    value: { isSound: true, missing: [lost.id], changed: [changed.id], newer: 1 },
  });
  now += 1;
  const back = unwrap((await service.restore({ id, notes: [] })) as never) as readonly { body: string }[];
  expect(back.map(({ body }) => body).sort()).toEqual(['as it was', 'lost']);
  const bodies = notes.load().notes.map(({ body }) => body);
  expect(bodies.sort()).toEqual(['as it is now', 'as it was', 'lost', 'newer', 'same']);
  expect(notes.all()).toEqual(expect.arrayContaining([lost, same, newer]));
  expect(names().some((name) => name.includes('before-restore'))).toBe(true);
});

test('only the notes that were chosen come back', async () => {
  const [first, second] = [await save(notes, { body: 'first' }), await save(notes, { body: 'second' })];
  const service = backups();
  await service.make('by-hand');
  const [id = ''] = names();
  for (const note of [first, second])
    for (const gone of unwrap(await move(notes, note, 'trash'))) unwrap(await move(notes, gone, 'erase'));
  await service.restore({ id, notes: [second.id] });
  expect(notes.load().notes).toEqual([second]);
});

test('a generation of the store itself can be looked at like a backup; a name that is not listed cannot', async () => {
  await save(notes, { body: 'old words' });
  await notes.close();
  notes = await open(path.join(root, 'notes'), { thresholds: COMPACT_AT_CLOSE });
  await save(notes, { body: 'more' });
  await notes.close();
  notes = await open(path.join(root, 'notes'));
  const service = backups();
  const generation = (await service.view()).keepsakes.find(({ kind }) => kind === 'generation');
  expect(await service.look(generation?.id ?? '')).toMatchObject({ ok: true, value: { isSound: true } });
  for (const id of ['../notes/snapshot-000001.jsonl', '/etc/passwd', ''])
    expect(await service.look(id)).toMatchObject({ code: 'unknown' });
});

test('the store is read again once a week, and what does not read back is said', async () => {
  await save(notes, { body: 'on the disk' });
  const service = backups();
  await service.checkIfDue();
  expect(checkedAt).toBe(now);
  now += 24 * HOUR;
  await service.checkIfDue();
  expect(checkedAt).toBe(now - 24 * HOUR);
  const journal = path.join(root, 'notes/journal-000001.log');
  const bytes = readFileSync(journal);
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 2;
  writeFileSync(journal, bytes);
  now += 7 * 24 * HOUR;
  await service.checkIfDue();
  expect(await service.view()).toMatchObject({
    checked: now - 8 * 24 * HOUR,
    trouble: expect.stringMatching(/back up now/),
  });
  expect(await service.check()).toMatchObject({ ok: false, code: 'damaged' });
});

test.each([
  'journal-000001 (conflicted copy 2026-11-25).log',
  "journal-000001 (Ada's conflicted copy 2026-11-25).log",
  'journal-000001.sync-conflict-20261125-120000-ABCDEFG.log',
  'journal-000001-LAPTOP.log',
])('a conflict copy called %s is listed with what it holds, and merged as copies', async (name) => {
  const both = await save(notes, { body: 'of both' });
  const other = await open(path.join(root, 'other machine'));
  unwrap(await other.save({ ...draftOf(both, 'of the other'), baseRev: 0 }));
  const only = await save(other, { body: 'only there' });
  await other.close();
  const [journal = ''] = readdirSync(path.join(root, 'other machine')).filter((each) => each.endsWith('.log'));
  writeFileSync(path.join(root, 'notes', name), readFileSync(path.join(root, 'other machine', journal)));
  const service = backups();
  expect((await service.view()).keepsakes).toContainEqual(expect.objectContaining({ id: name, kind: 'conflict' }));
  expect(await service.look(name)).toMatchObject({
    ok: true,
    value: { isSound: true, missing: [only.id], changed: [both.id] },
  });
  await service.restore({ id: name, notes: [] });
  const bodies = notes.load().notes.map(({ body }) => body);
  expect(bodies.toSorted()).toEqual(['of both', 'of the other', 'only there']);
});

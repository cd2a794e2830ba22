import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CrashDisk } from '../disk/testing/crash-disk.ts';
import { type Call, diskError, intercept } from '../disk/testing/intercept.ts';
import type { NotesService } from './notes-store.ts';
import { bodies, draft, draftOf, NEVER_COMPACT, noLock, open, save } from './testing/make.ts';

const FOLDER = '/app/notes';
const JOURNAL = join(FOLDER, 'journal-000001.log');
const AT_ONCE = { ...NEVER_COMPACT, busyBytes: 1, quietBytes: 0, quietShare: 0 };

const reopen = (disk: CrashDisk): Promise<NotesService> => open(FOLDER, { files: disk, lock: noLock });

/** A store with one note, on a disk that a test can spoil afterwards. */
const makeSpoilable = async () => {
  const disk = new CrashDisk();
  let spoil: (call: Call) => number | undefined = () => undefined;
  const files = intercept(disk, (call) => spoil(call));
  const notes = await open(FOLDER, { files, lock: noLock });
  const note = await save(notes, { body: 'before' });
  return {
    disk,
    notes,
    note,
    spoil: (how: typeof spoil) => {
      spoil = how;
    },
  };
};

test('a short write is finished before it is called saved', async () => {
  const { disk, notes, spoil } = await makeSpoilable();
  spoil(({ operation }) => (operation === 'write' ? 7 : undefined));
  await save(notes, { body: 'in many pieces' });
  const after = await reopen(disk.crash());
  expect(bodies(after)).toEqual(['in many pieces', 'before']);
});

test('a short write on a full disk is never called saved, and the next save stands behind whole records', async () => {
  const { disk, notes, spoil } = await makeSpoilable();
  let writes = 0;
  spoil(({ operation }) => {
    if (operation !== 'write') return undefined;
    writes += 1;
    if (writes > 1) throw diskError('ENOSPC');
    return 50;
  });
  expect(await notes.save(draft({ body: 'too much' }))).toMatchObject({
    ok: false,
    code: 'disk-full',
    message: expect.stringMatching(/still here.*Free some space/),
  });
  expect(notes.load()).toMatchObject({ health: { kind: 'good' }, notes: [{ body: 'before' }] });
  spoil(() => undefined);
  await save(notes, { body: 'after' });
  const after = await reopen(disk.crash());
  expect(after.load().health).toEqual({ kind: 'good' });
  expect(bodies(after)).toEqual(['after', 'before']);
});

test('a write that takes nothing and says nothing is a failure', async () => {
  const { notes, spoil } = await makeSpoilable();
  spoil(({ operation }) => (operation === 'write' ? 0 : undefined));
  expect(await notes.save(draft())).toMatchObject({ ok: false, code: 'io' });
});

test('after a sync that failed nothing is called saved again, and the disk is not asked a second time', async () => {
  const { disk, notes, spoil } = await makeSpoilable();
  const heard = Promise.withResolvers<string>();
  notes.onChanged((view) => heard.resolve(view.health.kind));
  let syncs = 0;
  spoil(({ operation }) => {
    if (operation !== 'datasync') return undefined;
    syncs += 1;
    throw diskError('EIO');
  });
  expect(await notes.save(draft({ body: 'lost' }))).toMatchObject({ ok: false, code: 'io' });
  spoil(() => undefined);
  expect(await notes.save(draft())).toMatchObject({
    ok: false,
    code: 'read-only',
    message: expect.stringMatching(/disk/),
  });
  expect(notes.load().health).toMatchObject({ kind: 'read-only', reason: 'failing-disk' });
  expect(await heard.promise).toBe('read-only');
  expect(bodies(notes)).toEqual(['before']);
  await notes.close();
  expect(syncs).toBe(1);
  expect(bodies(await reopen(disk.crash()))).toEqual(['before']);
});

test('a record that went only partly and cannot be taken back closes the store', async () => {
  const { disk, notes, spoil } = await makeSpoilable();
  spoil(({ operation }) => {
    if (operation === 'write') throw diskError('ENOSPC');
    if (operation === 'truncate') throw diskError('EIO');
    return undefined;
  });
  expect(await notes.save(draft())).toMatchObject({ ok: false, code: 'io' });
  expect(notes.load().health).toMatchObject({ reason: 'failing-disk' });
  expect(bodies(await reopen(disk))).toEqual(['before']);
});

test('saves that wait together fail together, and can be asked again', async () => {
  const { notes, note, spoil } = await makeSpoilable();
  spoil(({ operation }) => {
    if (operation === 'write') throw diskError('ENOSPC');
    return undefined;
  });
  const attempts = [draft({ body: 'a' }), draftOf(note, 'changed'), draft({ body: 'b' })];
  const failed = await Promise.all(attempts.map((each) => notes.save(each)));
  expect(failed.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual(['disk-full', 'disk-full', 'disk-full']);
  spoil(() => undefined);
  const done = await Promise.all(attempts.map((each) => notes.save(each)));
  expect(done.every((answer) => answer.ok)).toBe(true);
  expect(bodies(notes)).toEqual(['b', 'changed', 'a']);
});

test('a journal that somebody deletes under the open app is not written into the void', async () => {
  const { disk, notes } = await makeSpoilable();
  await disk.remove(JOURNAL);
  expect(await notes.save(draft())).toMatchObject({ ok: false, code: 'io' });
  expect(bodies(notes)).toEqual(['before']);
});

test('a write-protected disk shows the notes for reading, and works once it is writable', async () => {
  const { disk, notes } = await makeSpoilable();
  await notes.close();
  let isProtected = true;
  const files = intercept(disk, ({ operation }) => {
    if (isProtected && operation !== 'list' && operation !== 'read') throw diskError('EROFS');
    return undefined;
  });
  const again = await open(FOLDER, { files, lock: noLock });
  expect(again.load()).toMatchObject({
    notes: [{ body: 'before' }],
    health: { kind: 'read-only', reason: 'unwritable' },
  });
  expect(await again.save(draft())).toMatchObject({
    ok: false,
    code: 'read-only',
    message: expect.stringMatching(/safe/),
  });
  isProtected = false;
  await save(again, { body: 'after' });
  expect(bodies(again)).toEqual(['after', 'before']);
});

test('a file that the disk does not give is not written over, and what the others say is shown', async () => {
  const { disk, notes } = await makeSpoilable();
  await notes.close();
  await (await open(FOLDER, { files: disk, lock: noLock, thresholds: { ...AT_ONCE, quietBytes: -1 } })).close();
  const files = intercept(disk, ({ operation, path }) => {
    if (operation === 'read' && path.includes('snapshot')) throw diskError('EIO');
    return undefined;
  });
  const again = await open(FOLDER, { files, lock: noLock });
  expect(again.load()).toMatchObject({
    notes: [{ body: 'before' }],
    health: { kind: 'read-only', reason: 'failing-disk' },
  });
  expect((await again.acceptDamage()).health).toMatchObject({ reason: 'failing-disk' });
  await again.close();
  expect((await reopen(disk)).load().health).toEqual({ kind: 'good' });
});

test('a compaction that fails costs nothing: saves go on and the next one is complete', async () => {
  const { disk, notes } = await makeSpoilable();
  await notes.close();
  const logged = Promise.withResolvers<string>();
  let isFailing = true;
  const files = intercept(disk, ({ operation, path }) => {
    if (isFailing && operation === 'write' && path.endsWith('.tmp')) throw diskError('EIO');
    return undefined;
  });
  const thresholds = { ...AT_ONCE, busyFloor: 0 };
  const again = await open(FOLDER, { files, lock: noLock, thresholds, log: logged.resolve });
  await save(again, { body: 'meanwhile' });
  expect(await logged.promise).toMatch(/could not be compacted/);
  isFailing = false;
  await save(again, { body: 'after' });
  await again.close();
  const after = await reopen(disk.crash());
  expect(after.load().health).toEqual({ kind: 'good' });
  expect(bodies(after)).toEqual(['after', 'meanwhile', 'before']);
  expect(await disk.list(FOLDER)).toContainEqual(expect.stringMatching(/^snapshot-\d{6}\.jsonl$/));
});

import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { NotesView } from '../../preload/contract.ts';
import { CrashDisk } from '../disk/testing/crash-disk.ts';
import { diskError, intercept } from '../disk/testing/intercept.ts';
import { encodeFrame } from './frame.ts';
import type { NotesOptions, NotesService } from './notes-store.ts';
import { bodies, COMPACT_AT_CLOSE, draft, draftOf, noLock, open, save, unwrap } from './testing/make.ts';

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

/** The same, compacted: snapshot 2 with an empty journal 2, journal 1 as the previous generation. */
const withSnapshot = async (texts: readonly string[]): Promise<CrashDisk> => {
  const disk = await withJournal(texts);
  await (await openOn(disk, { thresholds: COMPACT_AT_CLOSE })).close();
  return disk;
};

const view = async (disk: CrashDisk): Promise<NotesView> => {
  const notes = await openOn(disk);
  const seen = notes.load();
  await notes.close();
  return seen;
};

const TWENTY = Array.from({ length: 20 }, (_, at) => `note ${at}`);

/** Thousands of stores are opened one after the other. */
const MANY = 60_000;

function* flipsOf(bytes: Buffer): Generator<{ readonly hit: Buffer; readonly where: string }> {
  for (let at = 0; at < bytes.length; at += 1) {
    for (const bit of [0, 3, 6]) {
      const hit = Buffer.from(bytes);
      hit.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
      yield { hit, where: `bit ${bit} of byte ${at}` };
    }
  }
}

test('a journal cut at any offset of its last record opens with the rest, without alarm, and takes saves', async () => {
  const disk = await withJournal(['first', 'second', 'last']);
  const whole = await disk.read(journal(1));
  const lastStart = whole.lastIndexOf('\n', whole.length - 2) + 1;
  for (let length = lastStart; length < whole.length; length += 1) {
    const torn = await copyOf(disk, { [journal(1)]: whole.subarray(0, length) });
    const notes = await openOn(torn);
    expect(notes.load().health, `${length} bytes`).toEqual({ kind: 'good' });
    expect(bodies(notes)).toEqual(['second', 'first']);
    await save(notes, { body: 'new' });
    await notes.close();
    expect(await view(torn)).toMatchObject({
      health: { kind: 'good' },
      notes: [{ body: 'new' }, { body: 'second' }, { body: 'first' }],
    });
  }
});

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

test('a snapshot cut at any offset of its head or its end is reported, and all is read from the files before', async () => {
  const disk = await withSnapshot(TWENTY);
  const whole = await disk.read(snapshot(2));
  const headEnd = whole.indexOf('\n') + 1;
  const endStart = whole.lastIndexOf('\n', whole.length - 2) + 1;
  for (let length = 0; length < whole.length; length += 1) {
    if (length > headEnd && length < endStart) continue;
    const cut = await copyOf(disk, { [snapshot(2)]: whole.subarray(0, length) });
    const { health, notes } = await view(cut);
    expect(health, `${length} bytes`).toMatchObject({ kind: 'damaged', lost: 0 });
    expect(notes).toHaveLength(20);
  }
});

test(
  'any flipped bit of a journal is reported and costs one note at most',
  async () => {
    const texts = ['first', 'second', 'third', 'fourth'];
    const disk = await withJournal(texts);
    const whole = await disk.read(journal(1));
    for (const { hit, where } of flipsOf(whole)) {
      const { health, notes } = await view(await copyOf(disk, { [journal(1)]: hit }));
      expect(health.kind, where).toBe('damaged');
      expect(notes.length, where).toBeGreaterThanOrEqual(3);
      for (const note of notes) expect(texts, where).toContain(note.body);
      expect(health, where).toMatchObject({ lost: texts.length - notes.length });
    }
  },
  MANY,
);

test(
  'any flipped bit of a snapshot of 20 notes is reported and costs nothing while the files before are there',
  async () => {
    const disk = await withSnapshot(TWENTY);
    const before = await view(await copyOf(disk));
    const intact = JSON.stringify(before.notes);
    for (const { hit, where } of flipsOf(await disk.read(snapshot(2)))) {
      const { health, notes } = await view(await copyOf(disk, { [snapshot(2)]: hit }));
      expect(health, where).toMatchObject({ kind: 'damaged', lost: 0 });
      expect(JSON.stringify(notes), where).toBe(intact);
    }
  },
  MANY,
);

test(
  'any flipped bit of the only snapshot is reported and costs one note at most',
  async () => {
    const disk = await withSnapshot(TWENTY);
    const intact = new Set((await view(await copyOf(disk))).notes.map((note) => JSON.stringify(note)));
    for (const { hit, where } of flipsOf(await disk.read(snapshot(2)))) {
      const { health, notes } = await view(await copyOf(disk, { [snapshot(2)]: hit, [journal(1)]: null }));
      expect(health.kind, where).toBe('damaged');
      expect(notes.length, where).toBeGreaterThanOrEqual(19);
      expect(
        notes.filter((note) => !intact.has(JSON.stringify(note))),
        where,
      ).toEqual([]);
    }
  },
  MANY,
);

test('zeroed, doubled and exchanged stretches are reported, and no note is silently another', async () => {
  const disk = await withJournal(TWENTY);
  const whole = await disk.read(journal(1));
  const lines = whole.toString('latin1').split(/(?<=\n)/);
  const [head = '', one = '', two = '', ...rest] = lines;
  const zeroed = Buffer.from(whole);
  zeroed.fill(0, 1_000, 1_600);
  const cases = {
    zeroed,
    doubled: Buffer.from([head, one, one, two, ...rest].join(''), 'latin1'),
    exchanged: Buffer.from([head, two, one, ...rest].join(''), 'latin1'),
    missing: Buffer.from([head, two, ...rest].join(''), 'latin1'),
  };
  for (const [name, bytes] of Object.entries(cases)) {
    const { health, notes } = await view(await copyOf(disk, { [journal(1)]: bytes }));
    expect(health.kind, name).toBe('damaged');
    expect(health, name).toMatchObject({ lost: TWENTY.length - notes.length });
    for (const note of notes) expect(TWENTY, name).toContain(note.body);
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

test.each(['"2"', '-1', '1e309', '1.5', 'null'])('a head with schema %s is damage', async (schema) => {
  const disk = await withJournal(['first']);
  const [head = '', ...rest] = (await disk.read(journal(1))).toString('latin1').split(/(?<=\n)/);
  const json = JSON.parse(head.slice(9));
  json.schema = JSON.parse(schema);
  disk.put(journal(1), Buffer.concat([encodeFrame(json), Buffer.from(rest.join(''), 'latin1')]));
  expect(await view(disk)).toMatchObject({ health: { kind: 'damaged', lost: 0 }, notes: [{ body: 'first' }] });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nodeFiles } from '../disk/files.ts';
import { type Call, intercept } from '../disk/testing/intercept.ts';
import { bodies, COMPACT_AT_CLOSE, draftOf, makeFolder, NEVER_COMPACT, open, save, unwrap } from './testing/make.ts';
import { isCompactionDue, THRESHOLDS } from './thresholds.ts';

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.remove());

const names = async (): Promise<readonly string[]> =>
  (await nodeFiles.list(place.folder)).filter((name) => name !== 'store.lock').sort();

/** Files that stop before a call that `isIt`, tell so, and go on when told. */
const holdAt = (isIt: (call: Call) => boolean) => {
  const reached = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const files = intercept(nodeFiles, async (call) => {
    if (!isIt(call)) return undefined;
    reached.resolve();
    await go.promise;
    return undefined;
  });
  return { files, reached: reached.promise, go: go.resolve };
};

/** A small journal is already too big, so that the first save begins a compaction. */
const AT_ONCE = { ...NEVER_COMPACT, busyBytes: 1 };

test('a note saved while the snapshot is being written survives, however the writing ends', async () => {
  const snapshot = holdAt(({ operation, path }) => operation === 'write' && path.endsWith('.tmp'));
  const notes = await open(place.folder, { files: snapshot.files, thresholds: AT_ONCE });
  const first = await save(notes, { body: 'before' });
  await snapshot.reached;
  await save(notes, { body: 'meanwhile' });
  unwrap(await notes.save(draftOf(first, 'before, changed meanwhile')));

  const crashed = await open(place.folder, { lock: async () => ({ kind: 'taken' }) });
  expect(bodies(crashed)).toEqual(['before, changed meanwhile', 'meanwhile']);
  await crashed.close();

  snapshot.go();
  await notes.close();
  const after = await open(place.folder);
  expect(after.load().health).toEqual({ kind: 'good' });
  expect(bodies(after)).toEqual(['before, changed meanwhile', 'meanwhile']);
  await after.close();
});

test('a note saved while journals change goes into the new one and survives', async () => {
  const rotation = holdAt(({ operation, path }) => operation === 'write' && path.endsWith('journal-000002.log'));
  const notes = await open(place.folder, { files: rotation.files, thresholds: AT_ONCE });
  await save(notes, { body: 'before' });
  await rotation.reached;
  const meanwhile = save(notes, { body: 'meanwhile' });
  rotation.go();
  await meanwhile;
  await notes.close();
  // Only the newest generation is left to read.
  for (const name of await names()) if (name.includes('000001')) await nodeFiles.remove(`${place.folder}/${name}`);
  const after = await open(place.folder);
  expect(after.load().health).toEqual({ kind: 'good' });
  expect(bodies(after)).toEqual(['meanwhile', 'before']);
  await after.close();
});

test('the previous generation is kept, older ones go', async () => {
  for (let session = 1; session <= 4; session += 1) {
    const notes = await open(place.folder, { thresholds: COMPACT_AT_CLOSE });
    await save(notes, { body: `session ${session}` });
    await notes.close();
  }
  expect(await names()).toEqual([
    'journal-000004.log',
    'journal-000005.log',
    'snapshot-000004.jsonl',
    'snapshot-000005.jsonl',
  ]);
});

test('an unfinished snapshot of a session that ended is not read, and goes with the next', async () => {
  const notes = await open(place.folder, { thresholds: COMPACT_AT_CLOSE });
  await save(notes);
  const left = await nodeFiles.create(`${place.folder}/snapshot-000001.jsonl.tmp`);
  await left.write(Buffer.from('half a snap'));
  await left.close();
  await notes.close();
  expect(await names()).toEqual(['journal-000001.log', 'journal-000002.log', 'snapshot-000002.jsonl']);
});

test('a store that nobody changes for half a minute is compacted', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const written = holdAt(({ operation, path }) => operation === 'rename' && path.endsWith('.tmp'));
    written.go();
    const notes = await open(place.folder, { files: written.files, thresholds: THRESHOLDS });
    await save(notes, { body: 'x'.repeat(20_000) });
    expect(await names()).toEqual(['journal-000001.log']);
    vi.advanceTimersByTime(THRESHOLDS.quietAfter);
    await written.reached;
    await notes.close();
    expect(await names()).toContain('snapshot-000002.jsonl');
  } finally {
    vi.useRealTimers();
  }
});

test('when a compaction is due', () => {
  const KB = 1024;
  const due = (moment: 'busy' | 'quiet', journal: number, snapshot: number) =>
    isCompactionDue(THRESHOLDS, moment, journal, snapshot);
  expect(due('busy', 255 * KB, 0)).toBe(false);
  expect(due('busy', 257 * KB, 0)).toBe(true);
  expect(due('busy', 257 * KB, 4_000 * KB)).toBe(false);
  expect(due('busy', 1_001 * KB, 4_000 * KB)).toBe(true);
  expect(due('busy', 8_193 * KB, 400_000 * KB)).toBe(true);
  expect(due('quiet', 15 * KB, 0)).toBe(false);
  expect(due('quiet', 17 * KB, 0)).toBe(true);
  expect(due('quiet', 17 * KB, 4_000 * KB)).toBe(false);
});

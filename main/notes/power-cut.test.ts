import { expect, test } from 'vitest';
import type { Note } from '../../preload/contract.ts';
import { CrashDisk } from '../disk/testing/crash-disk.ts';
import { type Call, intercept } from '../disk/testing/intercept.ts';
import { CURRENT_SCHEMA } from './migrations.ts';
import { recover } from './recover.ts';
import { draftOf, move, NEVER_COMPACT, noLock, open, save, unwrap } from './testing/make.ts';

const FOLDER = '/app/notes';
/** Every save is followed by a compaction. */
const AT_ONCE = { ...NEVER_COMPACT, busyBytes: 1, quietBytes: 0, quietShare: 0 };

interface Cut {
  readonly before: Call;
  readonly answered: ReadonlyMap<string, Note>;
  readonly disk: CrashDisk;
}

/** Two sessions with saves, a removal and compactions; the power is cut before every single call to the disk. */
const cutEverywhere = async (share: number, areRemovalsEarly: boolean): Promise<Cut[]> => {
  const cuts: Cut[] = [];
  const disk = new CrashDisk();
  const answered = new Map<string, Note>();
  const files = intercept(disk, (before) => {
    cuts.push({ before, answered: new Map(answered), disk: disk.crash(share, areRemovalsEarly) });
    return undefined;
  });
  const remember = (note: Note): Note => {
    answered.set(note.id, note);
    return note;
  };
  for (let session = 0; session < 2; session += 1) {
    const notes = await open(FOLDER, { files, lock: noLock, thresholds: AT_ONCE });
    const first = remember(await save(notes, { body: `first of session ${session}` }));
    const second = remember(await save(notes, { body: 'second' }));
    remember(unwrap(await notes.save(draftOf(first, 'first, changed'))));
    for (const note of unwrap(await move(notes, second, 'trash'))) remember(note);
    await notes.close();
  }
  return cuts;
};

/** Of the answered revisions those that the disk neither has nor has outgrown. */
const missingFrom = async (disk: CrashDisk, answered: Iterable<Note>): Promise<Note[]> => {
  const { state } = await recover(disk, FOLDER, CURRENT_SCHEMA);
  return [...answered].filter((note) => {
    const found = state.notes.get(note.id)?.note;
    return !found || found.rev < note.rev || (found.rev === note.rev && found.body !== note.body);
  });
};

test.each([
  ['no unsynced byte', 0, false],
  ['half of the unsynced bytes', 0.5, false],
  ['all unsynced bytes', 1, false],
  ['no unsynced byte but every removal', 0, true],
])('no answered revision is lost in a power cut that lets %s through', async (_words, share, areRemovalsEarly) => {
  const cuts = await cutEverywhere(share, areRemovalsEarly);
  expect(cuts.length).toBeGreaterThan(50);
  for (const [at, { before, answered, disk }] of cuts.entries()) {
    const where = `cut ${at}, before ${before.operation} of ${before.path}`;
    const notes = await open(FOLDER, { files: disk, lock: noLock });
    expect(notes.load().health, where).toEqual({ kind: 'good' });
    await notes.close();
    expect(await missingFrom(disk, answered.values()), where).toEqual([]);
  }
});

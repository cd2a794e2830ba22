/** A disk of which calls fail: one after another until none does, all from one on, or a rename for a while (F7, F9). */
import { CrashDisk } from '../../main/disk/testing/crash-disk.ts';
import { type Call, diskError, intercept } from '../../main/disk/testing/intercept.ts';
import { draft, draftOf, markOf, noLock, open } from '../../main/notes/testing/make.ts';
import type { Fault, Tally } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { COMPACT_AT_ONCE, FOLDER, openOn } from '../store.ts';

/** Two sessions with every kind of change, on a disk whose calls `before` may let fail. */
const work = async (disk: CrashDisk, before: (call: Call) => undefined): Promise<Ledger> => {
  const ledger = new Ledger();
  const files = intercept(disk, before);
  for (let session = 0; session < 2; session += 1) {
    const notes = await open(FOLDER, { files, lock: noLock, thresholds: COMPACT_AT_ONCE });
    for (let at = 0; at < 2; at += 1)
      await ledger.save(draft({ body: `note ${at} of session ${session}`, tags: ['exam'] }), notes.save);
    const [first, second] = ledger.notes;
    if (first) await ledger.save({ ...draftOf(first, `${first.body}, changed`), isPinned: true }, notes.save);
    const newest = ledger.notes.filter(({ id }) => id === first?.id || id === second?.id);
    const moved = await notes.apply(
      newest.map((note) => ({ kind: note.deletedAt === null ? 'trash' : 'restore', mark: markOf(note) })),
    );
    if (moved.ok) for (const note of moved.value) ledger.keep(note);
    await notes.close();
  }
  return ledger;
};

const startAgain = async (disk: CrashDisk, ledger: Ledger, tally: Tally, where: string): Promise<void> => {
  const notes = await openOn(disk);
  tally.expect(notes.load().health.kind === 'good', `a restart finds all in order, ${where}`);
  ledger.check(notes.load(), tally, where);
  await notes.close();
};

const onceWith = (code: string): Fault => ({
  id: 'F7',
  what: `the first, second … call to the disk fails with ${code}, until none does`,
  run: async (tally) => {
    let isGreen = false;
    for (let failing = 1; !isGreen; failing += 1) {
      const disk = new CrashDisk();
      let count = 0;
      let failed: Call | undefined;
      const ledger = await work(disk, (call) => {
        count += 1;
        if (count !== failing) return undefined;
        failed = call;
        throw diskError(code);
      });
      const where = `call ${failing}, ${failed?.operation} of ${failed?.path}`;
      for (const after of [disk, disk.crash()]) await startAgain(after, ledger, tally, where);
      isGreen = failed === undefined;
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
});

const fromThenOnWith = (code: string): Fault => ({
  id: 'F7',
  what: `from the first, second … call on all fail with ${code}`,
  run: async (tally) => {
    let isGreen = false;
    for (let failing = 1; !isGreen; failing += 1) {
      const disk = new CrashDisk();
      let count = 0;
      const ledger = await work(disk, () => {
        count += 1;
        if (count >= failing) throw diskError(code);
        return undefined;
      });
      await startAgain(disk.crash(), ledger, tally, `from call ${failing} on`);
      isGreen = count < failing;
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
});

const MOST_REFUSALS = 6;

/** As a virus scanner does that still looks into the new file. */
const renameWith = (code: string): Fault => ({
  id: 'F9',
  what: `a rename fails with ${code} for the first one to ${MOST_REFUSALS} times`,
  run: async (tally) => {
    for (let refusals = 1; refusals <= MOST_REFUSALS; refusals += 1) {
      const disk = new CrashDisk();
      let left = refusals;
      const ledger = await work(disk, ({ operation }) => {
        if (operation !== 'rename' || left === 0) return undefined;
        left -= 1;
        throw diskError(code);
      });
      await startAgain(disk.crash(), ledger, tally, `${refusals} refusals`);
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
});

export const callFaults: readonly Fault[] = [
  ...['EIO', 'ENOSPC', 'EACCES', 'EMFILE', 'EROFS'].map(onceWith),
  ...['EIO', 'ENOSPC'].map(fromThenOnWith),
  ...['EPERM', 'EBUSY'].map(renameWith),
];

/** A disk that is full: while saving, while compacting, at the start (F6). */

import { below, makeRandom, oneOf, type Random } from '../../bench/random.ts';
import {
  canMountSmallDisk,
  makeCountedDisk,
  makeMountedDisk,
  type SmallDisk,
} from '../../main/disk/testing/small-disk.ts';
import type { NotesOptions, NotesService } from '../../main/notes/notes-store.ts';
import { COMPACT_AT_CLOSE, draft, draftOf, markOf, open } from '../../main/notes/testing/make.ts';
import type { Fault, Tally } from '../fault.ts';
import { Ledger } from '../ledger.ts';

const ROUNDS = { few: 6, some: 40, full: 200 };

const openOn = (disk: SmallDisk, more: Partial<NotesOptions> = {}): Promise<NotesService> =>
  open(disk.folder, { files: disk.files, ...more });

/** Saves, large and small, until the disk takes no more; each answer has to be true or a word about space. */
const saveUntilFull = async (notes: NotesService, ledger: Ledger, random: Random, tally: Tally, where: string) => {
  for (let refusals = 0, at = 0; refusals < 3 && at < 40; at += 1) {
    const known = ledger.notes;
    const body = `${at} ${'x'.repeat(below(random, 60_000))}`;
    const next = known.length > 0 && random() < 0.5 ? draftOf(oneOf(random, known), body) : draft({ body });
    const answer = await ledger.save(next, notes.save);
    if (answer.ok) continue;
    refusals += 1;
    tally.expect(/full/.test(answer.message), `a refusal says that the disk is full, ${where}`);
  }
  const two = ledger.notes.slice(0, 2);
  const moved = await notes.apply(two.map((note) => ({ kind: 'trash', mark: markOf(note) })));
  if (moved.ok) for (const note of moved.value) ledger.keep(note);
};

const round = async (disk: SmallDisk, random: Random, tally: Tally, where: string): Promise<number> => {
  const ledger = new Ledger();
  const first = await openOn(disk);
  await ledger.save(draft({ body: 'before' }), first.save);
  disk.fill(below(random, 120_000));
  await saveUntilFull(first, ledger, random, tally, where);
  ledger.check(first.load(), tally, `${where}, while full`);
  await first.close();

  disk.fill(random() < 0.5 ? 0 : below(random, 40_000));
  const full = await openOn(disk, { thresholds: COMPACT_AT_CLOSE });
  ledger.check(full.load(), tally, `${where}, opened while full`);
  disk.free();
  const saved = await ledger.save(draft({ body: 'with space again' }), full.save);
  tally.expect(saved.ok, `with space again a save works without a restart, ${where}`);
  await full.close();

  const after = await openOn(disk);
  tally.expect(after.load().health.kind === 'good', `a restart finds all in order, ${where}`);
  ledger.check(after.load(), tally, where);
  await after.close();
  return ledger.size;
};

const full = (what: string, make: () => SmallDisk, obstacle: () => string | null): Fault => ({
  id: 'F6',
  what,
  obstacle,
  run: async (tally, { amount, seed }) => {
    const random = makeRandom(seed);
    for (let at = 0; at < ROUNDS[amount]; at += 1) {
      const disk = make();
      try {
        tally.acknowledged += await round(disk, random, tally, `round ${at}`);
      } finally {
        disk.remove();
      }
      tally.rounds += 1;
    }
  },
});

export const fullDiskFaults: readonly Fault[] = [
  full('a disk of 1 MB (tmpfs) fills up while saving, compacting and opening', makeMountedDisk, () =>
    canMountSmallDisk() ? null : 'mounting a disk of its own takes root on Linux',
  ),
  full('the same on a disk that counts bytes and takes only a part of a write', makeCountedDisk, () => null),
];

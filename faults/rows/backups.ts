/** Backups whose folder is missing, full or failing, backups that are damaged, and clocks that jump (F11, F16). */
import { dirname, join } from 'node:path';
import { below, makeRandom } from '../../bench/random.ts';
import { makeBackups } from '../../main/backups/backups-service.ts';
import type { Files } from '../../main/disk/files.ts';
import { CrashDisk } from '../../main/disk/testing/crash-disk.ts';
import { diskError, intercept } from '../../main/disk/testing/intercept.ts';
import type { NotesService } from '../../main/notes/notes-store.ts';
import { draft, draftOf } from '../../main/notes/testing/make.ts';
import type { Fault } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { FOLDER, openOn } from '../store.ts';

const BACKUPS = '/backups';
const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 25, 12);

const backupsOf = (notes: NotesService, files: Files, now: () => number) =>
  makeBackups({
    folders: () => ({ notes: FOLDER, backups: BACKUPS }),
    checked: { at: () => null, put: async () => undefined },
    notes,
    workspace: () => null,
    progress: () => null,
    showFolder: async () => undefined,
    appVersion: '0',
    now,
    log: () => undefined,
    files,
  });

const failing = (code: string): Fault => ({
  id: 'F16',
  what: `the first, second … call for a backup fails with ${code}, until none does`,
  run: async (tally) => {
    let isGreen = false;
    for (let failing = 1; !isGreen; failing += 1) {
      const [disk, ledger, where] = [new CrashDisk(), new Ledger(), `call ${failing}`];
      const notes = await openOn(disk);
      await ledger.save(draft({ body: 'first' }), notes.save);
      await backupsOf(notes, disk, () => NOW).make('by-hand');
      const [good = ''] = await disk.list(BACKUPS);
      const before = await disk.read(join(BACKUPS, good));
      await ledger.save(draft({ body: 'second' }), notes.save);
      let count = 0;
      let isDone = false;
      const files = intercept(disk, ({ path }) => {
        if (isDone || (path !== BACKUPS && dirname(path) !== BACKUPS)) return undefined;
        count += 1;
        if (count === failing) throw diskError(code);
        return undefined;
      });
      const service = backupsOf(notes, files, () => NOW + HOUR);
      const made = await service.make('by-hand');
      isDone = true;
      isGreen = count < failing;
      const saved = await ledger.save(draft({ body: 'third' }), notes.save);
      tally.expect(saved.ok, `a save knows nothing of it, ${where}`);
      tally.expect((await disk.read(join(BACKUPS, good))).equals(before), `the backup before is whole, ${where}`);
      const { keepsakes, trouble } = await service.view();
      tally.expect(made.ok || trouble !== null, `a backup that was not made is told, ${where}`);
      const newest = await service.look(keepsakes[0]?.id ?? '');
      tally.expect(newest.ok && newest.value.isSound, `the newest backup can be read, ${where}`);
      ledger.check(notes.load(), tally, where);
      await notes.close();
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
});

const ROUNDS = { few: 30, some: 300, full: 3_000 };

const damaged: Fault = {
  id: 'F16',
  what: 'a bit of the newest backup is flipped, and the store itself is lost',
  run: async (tally, { amount, seed }) => {
    const random = makeRandom(seed);
    const [disk, ledger] = [new CrashDisk(), new Ledger()];
    const notes = await openOn(disk);
    const first = await ledger.save(draft({ body: 'first' }), notes.save);
    if (first.ok) await ledger.save(draftOf(first.value, 'first, changed'), notes.save);
    await ledger.save(draft({ body: 'second' }), notes.save);
    for (const at of [NOW, NOW + HOUR]) await backupsOf(notes, disk, () => at).make('by-hand');
    await notes.close();
    const [older = '', newer = ''] = (await disk.list(BACKUPS)).toSorted();
    const [whole, before] = [await disk.read(join(BACKUPS, newer)), await disk.read(join(BACKUPS, older))];
    for (let round = 0; round < ROUNDS[amount]; round += 1) {
      const hit = Buffer.from(whole);
      const at = below(random, whole.length);
      hit.writeUInt8(whole.readUInt8(at) ^ (1 << below(random, 8)), at);
      const lost = new CrashDisk();
      lost.put(join(BACKUPS, newer), hit);
      lost.put(join(BACKUPS, older), before);
      const empty = await openOn(lost);
      const service = backupsOf(empty, lost, () => NOW + 2 * HOUR);
      const { verified, trouble } = await service.view();
      tally.expect(verified === null && trouble !== null, `damage is told, byte ${at}`);
      const looked = await service.look(newer);
      tally.expect(!looked.ok || !looked.value.isSound, `the damaged backup is known, byte ${at}`);
      tally.expect((await service.restore({ id: older, notes: [] })).ok, `the one before is given back, byte ${at}`);
      ledger.check(empty.load(), tally, `byte ${at}`);
      await empty.close();
      tally.rounds += 1;
    }
    tally.acknowledged += ledger.size;
  },
};

const YEAR = 365 * 24 * HOUR;
const JUMPS = [-50 * YEAR, -YEAR, -HOUR, YEAR, 100 * YEAR, 7_900 * YEAR];

const clock: Fault = {
  id: 'F11',
  what: 'the clock jumps by years before a backup is made and old ones are thinned',
  run: async (tally) => {
    for (const jump of JUMPS) {
      const [disk, ledger, where] = [new CrashDisk(), new Ledger(), `${jump / YEAR} years`];
      const notes = await openOn(disk);
      const make = async (at: number): Promise<void> => {
        await ledger.save(draft({ body: `at ${at}` }), notes.save);
        await backupsOf(notes, disk, () => at).makeIfDue();
      };
      for (let hour = 0; hour < 12; hour += 1) await make(NOW + hour * HOUR);
      const before = await disk.list(BACKUPS);
      tally.expect(before.length === 12, `a backup an hour, ${where}`);
      for (let hour = 0; hour < 3; hour += 1) await make(NOW + jump + hour * HOUR);
      const after = new Set(await disk.list(BACKUPS));
      tally.expect(
        before.every((name) => after.has(name)),
        `no backup goes for the time alone, ${where}`,
      );
      ledger.check(notes.load(), tally, where);
      await notes.close();
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
};

export const backupFaults: readonly Fault[] = [...['EIO', 'ENOSPC', 'EACCES'].map(failing), damaged, clock];

/** Clocks that jump, forwards and backwards, from 1970 to the year 9999 (F11). */

import { makeRandom, oneOf } from '../../bench/random.ts';
import { CrashDisk } from '../../main/disk/testing/crash-disk.ts';
import { COMPACT_AT_CLOSE, draft, draftOf, markOf } from '../../main/notes/testing/make.ts';
import { TRASH_DAYS } from '../../preload/contract.ts';
import type { Fault } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { openOn } from '../store.ts';

const DAY = 24 * 60 * 60 * 1_000;
const TODAY = Date.UTC(2026, 10, 25, 12);
/** Where a clock may stand: right, an hour off as at the change of summer time, at its beginning, at its end. */
const TIMES = [
  TODAY,
  TODAY - 3_600_000,
  TODAY + 3_600_000,
  0,
  Date.UTC(9999, 11, 31),
  TODAY - 400 * DAY,
  TODAY + 400 * DAY,
];
const ROUNDS = { few: 20, some: 200, full: 2_000 };
const SESSIONS = 5;

const jumps: Fault = {
  id: 'F11',
  what: 'the clock jumps between and within sessions (an hour, years, 1970, 9999)',
  run: async (tally, { amount, seed }) => {
    const random = makeRandom(seed);
    for (let round = 0; round < ROUNDS[amount]; round += 1) {
      const [disk, ledger, where] = [new CrashDisk(), new Ledger(), `round ${round}`];
      const order: string[] = [];
      for (let session = 0; session < SESSIONS; session += 1) {
        const notes = await openOn(disk, { now: () => oneOf(random, TIMES), thresholds: COMPACT_AT_CLOSE });
        const known = ledger.notes;
        const next =
          known.length > 1 && random() < 0.5 ? draftOf(oneOf(random, known), `changed in ${session}`) : draft();
        const answer = await ledger.save(next, notes.save);
        tally.expect(answer.ok, `a save is taken whatever the time, ${where}`);
        const previous = known.find(({ id }) => id === next.id);
        tally.expect(
          !answer.ok || answer.value.updatedAt >= (previous?.updatedAt ?? 0),
          `time does not run back, ${where}`,
        );
        order.unshift(...order.splice(0).filter((id) => id !== next.id));
        order.unshift(next.id);
        ledger.check(notes.load(), tally, where);
        tally.expect(
          notes.load().notes.every(({ id }, at) => id === order[at]),
          `the last change stands first, ${where}`,
        );
        await notes.close();
      }
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
};

const trash: Fault = {
  id: 'F11',
  what: 'the clock runs ahead by years while notes lie in the trash',
  run: async (tally) => {
    for (const ahead of [31, 400, 20_000, 2_900_000]) {
      const [disk, ledger] = [new CrashDisk(), new Ledger()];
      const notes = await openOn(disk, { now: () => TODAY });
      const answer = await ledger.save(draft({ body: 'thrown away today' }), notes.save);
      const moved = answer.ok ? await notes.apply([{ kind: 'trash', mark: markOf(answer.value) }]) : answer;
      if (moved.ok) for (const note of moved.value) ledger.keep(note);
      await notes.close();
      const later = await openOn(disk, { now: () => TODAY + ahead * DAY });
      await later.emptyTrash();
      ledger.check(later.load(), tally, `${ahead} days ahead, of which ${TRASH_DAYS} would be enough`);
      await later.close();
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
};

export const clockFaults: readonly Fault[] = [jumps, trash];

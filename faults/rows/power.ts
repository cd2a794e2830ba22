/** The power is cut before every single call to a disk in memory that knows what was synced (F5). */
import { CrashDisk } from '../../main/disk/testing/crash-disk.ts';
import { intercept } from '../../main/disk/testing/intercept.ts';
import { draft, draftOf, markOf, noLock, open, unwrap } from '../../main/notes/testing/make.ts';
import type { Fault, Tally } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { COMPACT_AT_ONCE, FOLDER, openOn } from '../store.ts';

/** What reaches the disk of what was not synced. */
interface Survival {
  readonly words: string;
  /** Of the bytes appended since the last sync of a file: 0 to 1. */
  readonly share: number;
  readonly areRemovalsEarly: boolean;
}

const SURVIVALS: readonly Survival[] = [
  { words: 'no unsynced byte', share: 0, areRemovalsEarly: false },
  { words: 'half of the unsynced bytes', share: 0.5, areRemovalsEarly: false },
  { words: 'all unsynced bytes', share: 1, areRemovalsEarly: false },
  { words: 'no unsynced byte but every removal', share: 0, areRemovalsEarly: true },
];

/** Two sessions with saves, changes of several, erasures and compactions. */
const work = async (ledger: Ledger, disk: CrashDisk, cut: (where: string) => Promise<void>): Promise<void> => {
  const files = intercept(disk, async ({ operation, path }) => {
    await cut(`before ${operation} of ${path}`);
    return undefined;
  });
  for (let session = 0; session < 2; session += 1) {
    const notes = await open(FOLDER, { files, lock: noLock, thresholds: COMPACT_AT_ONCE });
    const first = unwrap(await ledger.save(draft({ body: `first of session ${session}` }), notes.save));
    const second = unwrap(await ledger.save(draft({ body: 'second' }), notes.save));
    const changed = unwrap(await ledger.save({ ...draftOf(first, 'first, changed'), label: 'rose' }, notes.save));
    const moved = unwrap(await notes.apply([changed, second].map((note) => ({ kind: 'trash', mark: markOf(note) }))));
    for (const note of moved) ledger.keep(note);
    for (const note of moved.slice(0, 1)) {
      ledger.askToErase(note.id);
      unwrap(await notes.apply([{ kind: 'erase', mark: markOf(note) }]));
      ledger.erase(note.id);
    }
    await notes.close();
  }
};

const powerCut = ({ words, share, areRemovalsEarly }: Survival): Fault => ({
  id: 'F5',
  what: `the power is cut before any call to the disk; what gets there: ${words}`,
  run: async (tally) => {
    const [disk, ledger] = [new CrashDisk(), new Ledger()];
    const cut = (where: string) => openAfter(disk.crash(share, areRemovalsEarly), ledger, tally, where);
    await work(ledger, disk, cut);
    tally.acknowledged += ledger.size;
  },
});

const openAfter = async (disk: CrashDisk, ledger: Ledger, tally: Tally, where: string): Promise<void> => {
  const notes = await openOn(disk);
  tally.expect(notes.load().health.kind === 'good', `a restart finds all in order, ${where}`);
  ledger.check(notes.load(), tally, where);
  await notes.close();
  tally.rounds += 1;
};

export const powerFaults: readonly Fault[] = SURVIVALS.map(powerCut);

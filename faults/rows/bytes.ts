/** Files that are cut off, and files with wrong bytes in them (F2, F3, F4). */

import { below, makeRandom, type Random } from '../../bench/random.ts';
import { draft } from '../../main/notes/testing/make.ts';
import type { Effort, Fault, Tally } from '../fault.ts';
import {
  copyOf,
  JOURNAL,
  linesOf,
  type Made,
  openOn,
  SNAPSHOT,
  spoiltIn,
  texts,
  viewOf,
  withJournal,
  withSnapshot,
} from '../store.ts';

const tornJournal: Fault = {
  id: 'F2',
  what: 'a journal cut at any byte of its last record',
  run: async (tally) => {
    const { disk, ledger } = await withJournal(texts(2));
    const before = await openOn(disk);
    const last = draft({ body: 'cut off, so never called saved' });
    ledger.send(last);
    await before.save(last);
    await before.close();
    const whole = await disk.read(JOURNAL);
    for (let length = whole.lastIndexOf('\n', whole.length - 2) + 1; length < whole.length; length += 1) {
      const where = `${length} bytes left`;
      const torn = await copyOf(disk, { [JOURNAL]: whole.subarray(0, length) });
      const notes = await openOn(torn);
      tally.expect(notes.load().health.kind === 'good', `an interrupted write raises no alarm, ${where}`);
      ledger.check(notes.load(), tally, where);
      const answer = await notes.save(draft({ body: 'saved behind it' }));
      await notes.close();
      const { health, notes: shown } = await viewOf(torn);
      tally.expect(answer.ok && health.kind === 'good' && shown.length === 3, `the next save is kept, ${where}`);
      tally.rounds += 1;
    }
    tally.acknowledged += ledger.size;
  },
};

const tornSnapshot: Fault = {
  id: 'F2',
  what: 'a snapshot cut at any byte',
  run: async (tally) => {
    const { disk, ledger } = await withSnapshot(texts(20));
    const whole = await disk.read(SNAPSHOT);
    for (let length = 0; length < whole.length; length += 1)
      await openSpoilt(tally, { disk, ledger }, { [SNAPSHOT]: whole.subarray(0, length) }, `${length} bytes left`);
    tally.acknowledged += ledger.size;
  },
};

/** One round: the damage has to be told, and may cost the notes in `spoilt` at most. */
const openSpoilt = async (
  tally: Tally,
  { disk, ledger }: Made,
  changes: Readonly<Record<string, Buffer | null>>,
  where: string,
  spoilt?: ReadonlySet<string>,
): Promise<void> => {
  const view = await viewOf(await copyOf(disk, changes));
  const { health } = view;
  const isTold = health.kind === 'damaged' || (health.kind === 'read-only' && health.reason === 'damaged');
  tally.expect(isTold, `the damage is told, ${where}`);
  ledger.check(view, tally, where, spoilt);
  tally.rounds += 1;
};

/** Bits of a byte that are flipped: one that the seed picks, three, or all of them. */
const bitsOf = ({ amount }: Effort, random: Random): readonly number[] => {
  if (amount === 'full') return [0, 1, 2, 3, 4, 5, 6, 7];
  return amount === 'some' ? [0, 3, 6] : [below(random, 8)];
};

const flips = (
  what: string,
  make: () => Promise<Made>,
  path: string,
  alone: readonly string[],
  mayCost: boolean,
): Fault => ({
  id: 'F3',
  what,
  run: async (tally, effort) => {
    const made = await make();
    const whole = await made.disk.read(path);
    const without = Object.fromEntries(alone.map((other) => [other, null]));
    const random = makeRandom(effort.seed);
    for (let at = 0; at < whole.length; at += 1) {
      for (const bit of bitsOf(effort, random)) {
        const hit = Buffer.from(whole);
        hit.writeUInt8(whole.readUInt8(at) ^ (1 << bit), at);
        const spoilt = mayCost ? spoiltIn(whole, hit) : undefined;
        await openSpoilt(tally, made, { ...without, [path]: hit }, `bit ${bit} of byte ${at}`, spoilt);
      }
    }
    tally.acknowledged += made.ledger.size;
  },
});

const PAGE = 4_096;

/** Ways in which a disk gives back a page that is not what was written there. */
const PAGES: Readonly<Record<string, (whole: Buffer, at: number) => Buffer>> = {
  zeroed: (whole, at) => Buffer.from(whole).fill(0, at, Math.min(at + PAGE, whole.length)),
  'zeroed to the end': (whole, at) => Buffer.from(whole).fill(0, at),
  doubled: (whole, at) => Buffer.concat([whole.subarray(0, at + PAGE), whole.subarray(at)]),
  missing: (whole, at) => Buffer.concat([whole.subarray(0, at), whole.subarray(at + PAGE)]),
  'exchanged with the next': (whole, at) =>
    Buffer.concat([
      whole.subarray(0, at),
      whole.subarray(at + PAGE, at + 2 * PAGE),
      whole.subarray(at, at + PAGE),
      whole.subarray(at + 2 * PAGE),
    ]),
};

const STRIDE = { few: PAGE, some: 512, full: 64 };

const pages = (what: string, make: () => Promise<Made>, path: string, alone: readonly string[]): Fault => ({
  id: 'F4',
  what,
  run: async (tally, { amount }) => {
    const made = await make();
    const whole = await made.disk.read(path);
    const without = Object.fromEntries(alone.map((other) => [other, null]));
    for (const [how, spoil] of Object.entries(PAGES)) {
      for (let at = 0; at < whole.length; at += STRIDE[amount]) {
        const hit = spoil(whole, at);
        if (hit.equals(whole) || whole.subarray(0, hit.length).equals(hit)) continue;
        await openSpoilt(tally, made, { ...without, [path]: hit }, `page at ${at} ${how}`, spoiltIn(whole, hit));
      }
    }
    tally.acknowledged += made.ledger.size;
  },
});

const long = (): string[] => texts(60).map((text) => `${text} ${'cortisol '.repeat(60)}`);

const records: Fault = {
  id: 'F4',
  what: 'records of a journal doubled, exchanged or missing',
  run: async (tally) => {
    const made = await withJournal(texts(20));
    const whole = await made.disk.read(JOURNAL);
    const lines = linesOf(whole);
    for (let at = 1; at < lines.length - 1; at += 1) {
      const [before, one = '', two = '', after] = [lines.slice(0, at), lines[at], lines[at + 1], lines.slice(at + 2)];
      const cases = { doubled: [one, one, two], exchanged: [two, one], missing: [two] };
      for (const [how, those] of Object.entries(cases)) {
        const hit = Buffer.from([...before, ...those, ...after].join(''), 'latin1');
        await openSpoilt(tally, made, { [JOURNAL]: hit }, `record ${at} ${how}`, spoiltIn(whole, hit));
      }
    }
    tally.acknowledged += made.ledger.size;
  },
};

/** The generation before the snapshot; without it the snapshot stands alone. */
const BEFORE = [JOURNAL];

export const byteFaults: readonly Fault[] = [
  tornJournal,
  tornSnapshot,
  flips('a bit of a journal flipped, at every byte', () => withJournal(texts(4)), JOURNAL, [], true),
  flips('a bit of a snapshot flipped, at every byte', () => withSnapshot(texts(20)), SNAPSHOT, [], false),
  flips('a bit of the only snapshot flipped, at every byte', () => withSnapshot(texts(20)), SNAPSHOT, BEFORE, true),
  pages('a page of a journal zeroed, doubled, exchanged or missing', () => withJournal(long()), JOURNAL, []),
  pages('the same in the only snapshot', () => withSnapshot(long()), SNAPSHOT, BEFORE),
  records,
];

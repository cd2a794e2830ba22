/** Processes that are killed, ended, or two at once on one store (F1, F10, F15). */
import { setTimeout as wait } from 'node:timers/promises';
import { makeRandom } from '../../bench/random.ts';
import { makeFolder, open } from '../../main/notes/testing/make.ts';
import type { NotesView } from '../../preload/contract.ts';
import type { Fault, Tally } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { kill, startWriter } from '../processes/say.ts';

/** Milliseconds that a writer lives at most. */
const LONGEST_LIFE = 400;

const KILLS = { few: 50, some: 100, full: 1_000 };
/** A new folder now and then: a store that grows for 1,000 rounds would test opening more than dying. */
const ROUNDS_A_FOLDER = 25;
const FEW = { few: 5, some: 25, full: 100 };

/** Notes of a pair are at the same revision, or one half of a change was stored. */
const checkPairs = (view: NotesView, tally: Tally, where: string): void => {
  const pairs = Map.groupBy(
    view.notes.filter(({ tags }) => tags[0]?.startsWith('pair-')),
    ({ tags }) => tags[0],
  );
  for (const [pair, notes] of pairs)
    if (notes.length !== 2 || notes[0]?.rev !== notes[1]?.rev) tally.changeSilently(`half of ${pair}, ${where}`);
};

const openAfter = async (folder: string, ledger: Ledger, tally: Tally, where: string): Promise<void> => {
  const notes = await open(folder);
  const view = notes.load();
  tally.expect(view.health.kind === 'good', `opens without a question, ${where}`);
  ledger.check(view, tally, where);
  checkPairs(view, tally, where);
  await notes.close();
};

/** Rounds of a life that ends at a random moment, several to a folder. */
const lives = async (
  rounds: number,
  { seed }: { readonly seed: number },
  tally: Tally,
  live: (folder: string, seed: number, ledger: Ledger, where: string) => Promise<void>,
): Promise<void> => {
  for (let first = 0; first < rounds; first += ROUNDS_A_FOLDER) {
    const [place, ledger] = [makeFolder(), new Ledger()];
    for (let round = first; round < Math.min(rounds, first + ROUNDS_A_FOLDER); round += 1) {
      await live(place.folder, seed + round, ledger, `round ${round}`);
      await openAfter(place.folder, ledger, tally, `round ${round}`);
      tally.rounds += 1;
    }
    tally.acknowledged += ledger.size;
    place.remove();
  }
};

const killed: Fault = {
  id: 'F1',
  what: 'kill -9 at a random moment of saves, changes of several, erasures and compactions',
  run: async (tally, effort) => {
    const random = makeRandom(effort.seed);
    await lives(KILLS[effort.amount], effort, tally, async (folder, seed, ledger, where) => {
      const writer = startWriter(folder, seed, ledger);
      tally.expect((await writer.state) === 'ready', `a writer starts at once, ${where}`);
      await wait(random() * LONGEST_LIFE);
      await kill(writer);
    });
  },
};

const ended: Fault = {
  id: 'F15',
  what: 'the system ends the session (SIGTERM) at a random moment',
  run: async (tally, effort) => {
    const random = makeRandom(effort.seed);
    await lives(FEW[effort.amount], effort, tally, async (folder, seed, ledger, where) => {
      const writer = startWriter(folder, seed, ledger);
      await writer.state;
      await wait(random() * LONGEST_LIFE);
      writer.process.kill('SIGTERM');
      const { last, code } = await writer.ended;
      tally.expect(last?.kind === 'closed' && code === 0, `what was asked is finished first, ${where}`);
    });
  },
};

const two: Fault = {
  id: 'F10',
  what: 'two processes on one store; the first is killed',
  run: async (tally, effort) => {
    await lives(FEW[effort.amount], effort, tally, async (folder, seed, ledger, where) => {
      const first = startWriter(folder, seed, ledger);
      tally.expect((await first.state) === 'ready', `the next opens at once after a kill, ${where}`);
      const second = startWriter(folder, seed, new Ledger());
      tally.expect((await second.state) === 'locked', `the second may only read, ${where}`);
      await kill(second);
      await kill(first);
    });
  },
};

export const processFaults: readonly Fault[] = [killed, two, ended];

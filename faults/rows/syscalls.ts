/** Real system calls that fail, under strace (F7). */
import { spawnSync } from 'node:child_process';
import { makeFolder, open } from '../../main/notes/testing/make.ts';
import type { Fault } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { kill, startWriter } from '../processes/say.ts';

/** System calls and how they fail. */
const INJECTIONS = ['fdatasync:error=EIO', 'fsync:error=EIO', 'rename:error=EIO'] as const;
/** The call of each thread from which on they do. */
const COUNTS = { few: [3], some: [1, 3, 10], full: [1, 2, 3, 5, 8, 13, 21, 34] };
/** Writers that no call fails are ended after so many ms. */
const PATIENCE = 4_000;

const obstacle = (): string | null => {
  const { status } = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']);
  return status === 0 ? null : 'strace is not there, or may not trace';
};

export const syscallFaults: readonly Fault[] = INJECTIONS.map((injection) => ({
  id: 'F7',
  what: `real calls from some count on: ${injection.replace(':error=', ' fails with ')}`,
  obstacle,
  run: async (tally, { amount, seed }) => {
    for (const count of COUNTS[amount]) {
      const [place, ledger] = [makeFolder(), new Ledger()];
      const strace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${injection.split(':')[0]}`];
      const under = [...strace, '-e', `inject=${injection}:when=${count}+`];
      const writer = startWriter(place.folder, seed, ledger, under);
      const timer = setTimeout(() => void kill(writer), PATIENCE);
      await writer.ended;
      clearTimeout(timer);
      const notes = await open(place.folder);
      tally.expect(notes.load().health.kind === 'good', `a restart finds all in order, from call ${count}`);
      ledger.check(notes.load(), tally, `from call ${count}`);
      await notes.close();
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
      place.remove();
    }
  },
}));

/** Real power cuts: ext4 in an image, a writer on it, and a copy of what had reached the device at that moment (F5). */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeRandom } from '../../bench/random.ts';
import { open } from '../../main/notes/testing/make.ts';
import type { Fault, Tally } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { kill, startWriter } from '../processes/say.ts';

const ROUNDS = { few: 1, some: 8, full: 50 };
/** Seconds: mostly short; sometimes longer than the five after which ext4 writes on its own. */
const LONG_WAIT = 6_500;
const SHORT_WAIT = 1_000;
/** Time for what the stopped writer has said to be read; nothing more is said. */
const READ_OUT = 100;

const run = (program: string, ...args: readonly string[]): void => {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
};

/** A mount that is taken away again, whatever happens. */
const mounted = async (image: string, folder: string, options: string, use: () => Promise<void>): Promise<void> => {
  run('mount', '-o', options, image, folder);
  try {
    await use();
  } finally {
    run('umount', folder);
  }
};

const cutOnce = async (root: string, options: string, seed: number, tally: Tally, where: string): Promise<number> => {
  const [image, copy] = [join(root, 'image'), join(root, 'copy')];
  const [live, after] = [join(root, 'live'), join(root, 'after')];
  for (const folder of [live, after]) mkdirSync(folder, { recursive: true });
  run('truncate', '-s', '48M', image);
  run('mkfs.ext4', '-qF', '-m0', image);
  const [ledger, random] = [new Ledger(), makeRandom(seed)];
  await mounted(image, live, options, async () => {
    const writer = startWriter(join(live, 'notes'), seed, ledger);
    tally.expect((await writer.state) === 'ready', `a writer starts, ${where}`);
    await wait(random() < 0.1 ? LONG_WAIT : random() * SHORT_WAIT);
    writer.process.kill('SIGSTOP');
    await wait(READ_OUT);
    run('cp', '--sparse=always', image, copy);
    // What it says from here on was not said when the power went.
    const said = ledger.size;
    await kill(writer);
    tally.expect(ledger.size === said, `nothing was said after the cut, ${where}`);
  });
  await mounted(copy, after, 'loop', async () => {
    const notes = await open(join(after, 'notes'));
    tally.expect(notes.load().health.kind === 'good', `a restart finds all in order, ${where}`);
    ledger.check(notes.load(), tally, where);
    await notes.close();
  });
  return ledger.size;
};

/** Why no image can be mounted here, or null. */
const loopObstacle = (): string | null => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'mounting an image takes root on Linux';
  const root = mkdtempSync(join(tmpdir(), 'atlas-power-'));
  try {
    run('truncate', '-s', '8M', join(root, 'image'));
    run('mkfs.ext4', '-qF', join(root, 'image'));
    mkdirSync(join(root, 'live'));
    run('mount', '-o', 'loop', join(root, 'image'), join(root, 'live'));
    run('umount', join(root, 'live'));
    return null;
  } catch (error) {
    return `an image cannot be mounted: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

const loopCut = (what: string, options: string): Fault => ({
  id: 'F5',
  what,
  obstacle: loopObstacle,
  run: async (tally, { amount, seed }) => {
    for (let at = 0; at < ROUNDS[amount]; at += 1) {
      const root = mkdtempSync(join(tmpdir(), 'atlas-power-'));
      try {
        tally.acknowledged += await cutOnce(root, options, seed + at, tally, `round ${at}`);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
      tally.rounds += 1;
    }
  },
});

export const loopFaults: readonly Fault[] = [
  loopCut('the power is cut under ext4 in an image', 'loop'),
  loopCut('the power is cut under ext4 that helps nobody (noauto_da_alloc)', 'loop,noauto_da_alloc'),
];

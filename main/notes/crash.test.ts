import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder, open, save } from './testing/make.ts';

const WRITER = join(import.meta.dirname, 'testing/writer.ts');
const RUNS = 25;
const LONGEST_LIFE = 400;

let place: ReturnType<typeof makeFolder>;
beforeAll(() => {
  place = makeFolder();
});
afterAll(() => place.remove());

interface Writer {
  readonly process: ChildProcess;
  /** First line: `ready` or why not. */
  readonly state: Promise<string>;
  /** Resolves when the process and its output have ended. */
  readonly ended: Promise<void>;
}

const startWriter = (seed: number, onSaved: (id: string, rev: number) => void): Writer => {
  const child = spawn(process.execPath, [WRITER, place.folder, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const state = Promise.withResolvers<string>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const saved = /^saved (\S+) (\d+)$/.exec(line);
    if (saved?.[1]) onSaved(saved[1], Number(saved[2]));
    else state.resolve(line);
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { process: child, state: state.promise, ended };
};

test(`in ${RUNS} sessions killed at any moment no saved revision is lost`, { timeout: 120_000 }, async () => {
  const seed = Date.now() % 2 ** 31;
  const answered = new Map<string, number>();
  let saves = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const writer = startWriter(seed + run, (id, rev) => {
      answered.set(id, Math.max(rev, answered.get(id) ?? 0));
      saves += 1;
    });
    expect(await writer.state, `seed ${seed}, run ${run}`).toBe('ready');
    const life = ((seed + run * 7_919) % 97) / 97;
    await new Promise((resolve) => setTimeout(resolve, life * LONGEST_LIFE));
    writer.process.kill('SIGKILL');
    await writer.ended;

    const notes = await open(place.folder);
    expect(notes.load().health, `seed ${seed}, run ${run}`).toEqual({ kind: 'good' });
    const shown = new Map(notes.load().notes.map((note) => [note.id, note.rev]));
    const lost = [...answered].filter(([id, rev]) => (shown.get(id) ?? 0) < rev);
    expect(lost, `seed ${seed}, run ${run}`).toEqual([]);
    await notes.close();
  }
  console.info(`Seed ${seed}: ${saves} saves answered, none lost.`);
  expect(saves).toBeGreaterThan(RUNS);
});

test('a second process may only read while the first lives, and writes at once after it was killed', async () => {
  const first = startWriter(1, () => undefined);
  expect(await first.state).toBe('ready');
  const second = startWriter(2, () => undefined);
  expect(await second.state).toBe('refused locked');
  second.process.kill('SIGKILL');
  await second.ended;

  const here = await open(place.folder);
  expect(here.load().health).toMatchObject({ kind: 'read-only', reason: 'locked' });
  first.process.kill('SIGKILL');
  await first.ended;
  await save(here, { body: 'now it is ours' });
  expect(here.load().health).toEqual({ kind: 'good' });
  await here.close();
});

/**
 * One run of one subject, in a process of its own so that memory is its own too. Prints one line of JSON.
 *
 * Usage: node --expose-gc measure.ts SUBJECT SIZE FOLDER
 */
import { setTimeout as breathe } from 'node:timers/promises';
import { median, quantile } from '../statistics.ts';
import { FIRST_CONCEPT, notesFrom } from './notes.ts';
import type { Opened, Subject } from './subject.ts';
import { SUBJECTS } from './subjects/all.ts';

export interface RunResult {
  /** Milliseconds until the store answers, and has told the notes of the first concept. */
  readonly open: number;
  /** Milliseconds of an acknowledged save. */
  readonly save: number;
  readonly saveP95: number;
  /** Held after opening, garbage collected. */
  readonly heapMb: number;
  readonly rssMb: number;
  /** Milliseconds of writing everything anew, of the longest time in which nothing else ran meanwhile, and of saves. */
  readonly compact?: number;
  readonly stall?: number;
  readonly saveMeanwhile?: number;
}

const MB = 1_000_000;

/** Buffers are given back a turn after what held them is collected. */
const collect = async (): Promise<void> => {
  globalThis.gc?.();
  await breathe();
  globalThis.gc?.();
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const timeSaves = async (opened: Pick<Opened, 'save'>, from: number, count: number): Promise<readonly number[]> => {
  const times: number[] = [];
  for (const draft of notesFrom(from, count)) times.push(await timed(() => opened.save(draft)));
  return times;
};

/** Longest time between two turns of a timer that wants one each millisecond. */
const watchTurns = (): (() => number) => {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
};

const timeCompaction = async ({ openToCompact }: Subject, size: number, folder: string) => {
  if (!openToCompact) return {};
  const opened = await openToCompact(folder);
  await collect();
  const stopWatching = watchTurns();
  let isDone = false;
  const whole = timed(opened.compact).finally(() => {
    isDone = true;
  });
  const meanwhile: number[] = [];
  while (!isDone) meanwhile.push(...(await timeSaves(opened, 2 * size + meanwhile.length, 1)));
  const times = { compact: await whole, stall: stopWatching(), saveMeanwhile: median(meanwhile) };
  await opened.close();
  return times;
};

const measure = async (name: string, size: number, folder: string): Promise<RunResult> => {
  const subject = SUBJECTS.find((each) => each.name === name);
  if (!subject) throw new Error(`nobody is called ${name}`);
  let opened: Opened | undefined;
  const open = await timed(async () => {
    opened = await subject.open(folder);
    opened.countAbout(FIRST_CONCEPT);
  });
  if (!opened) throw new Error('it did not open');
  await collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  const saves = await timeSaves(opened, size, subject.saves(size));
  await opened.close();
  const compaction = await timeCompaction(subject, size, folder);
  return {
    open,
    save: median(saves),
    saveP95: quantile(saves, 0.95),
    heapMb: (heapUsed + external) / MB,
    rssMb: rss / MB,
    ...compaction,
  };
};

const [name = '', size = '', folder = ''] = process.argv.slice(2);
if (import.meta.main) console.log(JSON.stringify(await measure(name, Number(size), folder)));

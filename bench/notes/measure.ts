/**
 * One run of one subject, in a process of its own so that memory is its own too. Prints one line of JSON.
 *
 * Usage: node --expose-gc measure.ts SUBJECT SIZE FOLDER
 */
import { setTimeout as breathe } from 'node:timers/promises';
import { FIRST_NOTES } from '../../main/search/firsts.ts';
import { median, quantile } from '../statistics.ts';
import { FIRST_CONCEPT, notesFrom } from './notes.ts';
import type { Begun, Opened, Subject } from './subject.ts';
import { SUBJECTS } from './subjects/all.ts';

export interface RunResult {
  /** Milliseconds from the beginning until what stands first on the card of a concept is told, and how many there are. */
  readonly first: number;
  /** The longest that somebody waits for that who asks while all is still being read; missing where nobody can. */
  readonly firstMeanwhile?: number;
  /** Milliseconds until every note can be told and saved. */
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
/** About a frame. */
const ASK_EVERY_MS = 16;

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

/** Asks for the first notes every few milliseconds. @returns stops, and tells the longest wait from asking to answer */
const askMeanwhile = ({ first }: Begun): (() => number) => {
  let longest = Number.NEGATIVE_INFINITY;
  let due = performance.now() + ASK_EVERY_MS;
  const timer = setInterval(async () => {
    const asked = due;
    due = performance.now() + ASK_EVERY_MS;
    await first(FIRST_CONCEPT);
    longest = Math.max(longest, performance.now() - asked);
  }, ASK_EVERY_MS);
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
  const began = performance.now();
  const begun = await subject.begin(folder);
  const told = await begun.first(FIRST_CONCEPT);
  const first = performance.now() - began;
  if (told.total > 0 && told.notes.length !== Math.min(FIRST_NOTES, told.total)) throw new Error('too few were told');
  const stopAsking = askMeanwhile(begun);
  const opened = await begun.opened();
  const open = performance.now() - began;
  const firstMeanwhile = stopAsking();
  await collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  const saves = await timeSaves(opened, size, subject.saves(size));
  await opened.close();
  const compaction = await timeCompaction(subject, size, folder);
  return {
    first,
    ...(Number.isFinite(firstMeanwhile) && { firstMeanwhile }),
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

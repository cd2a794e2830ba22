import type { Note } from '../../preload/contract.ts';
import { median, quantile } from '../statistics.ts';
import type { Questions } from './questions.ts';
import type { Subject } from './subjects/subject.ts';

/** Milliseconds of one kind of question. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** What one subject did with one number of notes; NaN where it cannot. */
export interface Measured {
  readonly build: number;
  readonly megabytes: number;
  /** From when the notes are loaded at a start until it can answer. */
  readonly restart: number;
  readonly first: Times;
  readonly ranked: Times;
  /** Share of the misspelt words that led to the note that they were taken from. */
  readonly found: number;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const askAll = async <Question>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<unknown>,
): Promise<Times> => {
  const times: number[] = [];
  for (const question of questions) times.push(await timed(() => ask(question)));
  return { p50: median(times), p95: quantile(times, 0.95) };
};

const middleOf = (times: readonly Times[]): Times => ({
  p50: median(times.map(({ p50 }) => p50)),
  p95: median(times.map(({ p95 }) => p95)),
});

const shareFound = async (subject: Subject, { slips }: Questions): Promise<number> => {
  let found = 0;
  for (const { typed, noteId } of slips) if ((await subject.all(typed)).includes(noteId)) found += 1;
  return found / slips.length;
};

/** Builds once, then asks everything `rounds` times; of the rounds the median counts. */
export const measure = async (
  subject: Subject,
  notes: readonly Note[],
  questions: Questions,
  rounds: number,
): Promise<Measured> => {
  const build = await timed(() => subject.build(notes));
  const megabytes = subject.size() / 1e6;
  const restarts: number[] = [];
  const first: Times[] = [];
  const ranked: Times[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await subject.stop();
    const { restart } = subject;
    const [beginning = ''] = questions.beginnings;
    if (restart) restarts.push(await timed(() => restart(beginning)));
    first.push(await askAll(questions.beginnings, (each) => subject.first(each)));
    ranked.push(await askAll(questions.typing, (each) => subject.ranked(each)));
  }
  const found = await shareFound(subject, questions);
  await subject.close();
  return { build, megabytes, restart: median(restarts), first: middleOf(first), ranked: middleOf(ranked), found };
};

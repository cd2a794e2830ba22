/** Commits that are written with one sync. */
import type { Note } from '../../preload/contract.ts';
import { encodeFrame } from './frame.ts';
import { commitRecord, idOf, isErasure, type Kept, type KeptNote, type State } from './records.ts';

export type Find = (id: string) => KeptNote | undefined;

/** A new revision, before it gets its number. */
export interface Put {
  readonly note: Note;
  readonly opId: string;
}

/** A note that is to go for good. */
export interface Erase {
  readonly erased: string;
  readonly opId: string;
}

export type Op = Put | Erase;

/** One commit that waits. */
export interface Job {
  /** @returns what is to be stored, together or not at all, one op a note; nothing if only an answer is wanted */
  decide(find: Find): readonly Op[];
  done(): void;
  fail(error: unknown): void;
}

export interface Batch {
  readonly jobs: readonly Job[];
  /** Journal frames of all jobs. */
  readonly frames: Buffer;
  readonly kept: readonly Kept[];
  /** Number of its newest commit. */
  readonly seq: number;
}

const MOST_COMMITS = 256;
const MOST_BYTES = 4 * 1024 * 1024;

/** Lets waiting jobs decide, each on the state with the jobs before it done. A job that throws fails alone. */
export const fillBatch = (take: () => Job | undefined, state: State): Batch => {
  const jobs: Job[] = [];
  const frames: Buffer[] = [];
  const kept = new Map<string, Kept>();
  const find: Find = (id) => {
    const known = kept.get(id) ?? state.notes.get(id);
    return known && !isErasure(known) ? known : undefined;
  };
  let { seq } = state;
  let bytes = 0;
  while (jobs.length < MOST_COMMITS && bytes < MOST_BYTES) {
    const job = take();
    if (!job) break;
    try {
      const ops = job.decide(find);
      if (ops.length > 0) {
        const numbered = ops.map((op) => Object.freeze({ ...op, seq: seq + 1 }));
        const frame = encodeFrame(commitRecord(seq + 1, numbered));
        frames.push(frame);
        bytes += frame.length;
        seq += 1;
        for (const each of numbered) kept.set(idOf(each), each);
      }
      jobs.push(job);
    } catch (error) {
      job.fail(error);
    }
  }
  return { jobs, frames: Buffer.concat(frames), kept: [...kept.values()], seq };
};

/** Brings the state in memory up to a batch that is on the disk. */
export const applyBatch = (batch: Batch, state: State): void => {
  // A changed note moves to the end: the map stays in the order of changes.
  for (const each of [...batch.kept].sort((a, b) => a.seq - b.seq)) {
    state.notes.delete(idOf(each));
    if (!isErasure(each)) state.notes.set(each.note.id, each);
  }
  state.seq = batch.seq;
};

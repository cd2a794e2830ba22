/** What one file of the store says, as far as it can be read. */
import { setImmediate as breathe } from 'node:timers/promises';
import { type Piece, scan } from './frame.ts';
import type { FileKind } from './generation.ts';
import { readNote, type Schema } from './migrations.ts';
import { type Head, type Kept, type KeptNote, parseCommit, parseEnd, parseEntry, parseHead } from './records.ts';

/** Pieces read before other work gets its turn, so that opening a big store does not freeze the app. */
const PIECES_A_TURN = 500;

export interface Commit {
  readonly seq: number;
  readonly ops: readonly Kept[];
}

export interface JournalReading {
  readonly head: Head | null;
  /** In file order. */
  readonly commits: readonly Commit[];
  /** Stretches that could not be read. */
  readonly damaged: number;
  /** Those behind the last readable commit: as many commits at least are lost without leaving a gap in the numbers. */
  readonly damagedAtEnd: number;
  /** Where an interrupted write left an unfinished frame. */
  readonly tornAt: number | null;
}

export interface SnapshotReading {
  readonly head: Head | null;
  readonly entries: readonly KeptNote[];
  /** Every line reads and the end agrees. Only then is the snapshot a base to build on. */
  readonly isValid: boolean;
  /** Notes known to be missing. */
  readonly lost: number;
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Piece> {
  let count = 0;
  for (const piece of scan(bytes)) {
    yield piece;
    count += 1;
    if (count % PIECES_A_TURN === 0) await breathe();
  }
}

const headOf = (value: unknown, file: FileKind, gen: number): Head | null => {
  const head = parseHead(value);
  return head?.file === file && head.gen === gen ? head : null;
};

const keep = (raw: unknown, opId: string, seq: number, from: number, schema: Schema): KeptNote | null => {
  const note = readNote(raw, from, schema);
  return note && Object.freeze({ note: Object.freeze(note), opId, seq });
};

const toCommit = (value: unknown, from: number, schema: Schema): Commit | null => {
  const record = parseCommit(value);
  if (!record) return null;
  const { seq } = record;
  const ops = record.ops.map((op) =>
    op.t === 'del' ? { erased: op.id, opId: op.opId, seq } : keep(op.note, op.opId, seq, from, schema),
  );
  return ops.every((op) => op !== null) ? { seq, ops } : null;
};

export const readJournal = async (bytes: Buffer, gen: number, schema: Schema): Promise<JournalReading> => {
  let head: Head | null = null;
  let tornAt: number | null = null;
  let damaged = 0;
  let damagedAtEnd = 0;
  const commits: Commit[] = [];
  for await (const piece of piecesOf(bytes)) {
    if (piece.kind === 'torn') {
      tornAt = piece.start;
      continue;
    }
    const value = piece.kind === 'frame' ? piece.value : undefined;
    const first: Head | null = head === null && commits.length === 0 ? headOf(value, 'journal', gen) : null;
    if (first) {
      head = first;
      continue;
    }
    const commit = toCommit(value, head?.schema ?? schema.version, schema);
    if (commit) commits.push(commit);
    else damaged += 1;
    damagedAtEnd = commit ? 0 : damagedAtEnd + 1;
  }
  return { head, commits, damaged, damagedAtEnd, tornAt };
};

/** An app that ended while it made the file leaves less than a head; no commit was ever answered from there. */
export const isVoid = ({ head, commits, damaged }: JournalReading): boolean =>
  head === null && commits.length === 0 && damaged === 0;

export const readSnapshot = async (bytes: Buffer, gen: number, schema: Schema): Promise<SnapshotReading> => {
  let head: Head | null = null;
  let end: number | null = null;
  let unreadable = 0;
  const entries: KeptNote[] = [];
  for await (const piece of piecesOf(bytes)) {
    const value = piece.kind === 'frame' ? piece.value : undefined;
    const first: Head | null = head === null && entries.length === 0 ? headOf(value, 'snapshot', gen) : null;
    const entry = parseEntry(value);
    const kept = entry && keep(entry.note, entry.opId, entry.seq, head?.schema ?? schema.version, schema);
    if (first) head = first;
    else if (kept) entries.push(kept);
    else if (end === null && parseEnd(value)) end = parseEnd(value)?.n ?? null;
    else unreadable += 1;
    // A note in a wrong place is still a note, but the file is no base to build on.
    if (kept && end !== null) unreadable += 1;
  }
  const promised: number | null = end ?? head?.n ?? null;
  return {
    head,
    entries,
    isValid: head !== null && unreadable === 0 && end === entries.length,
    lost: promised === null ? Math.max(1, unreadable - 1) : Math.max(0, promised - entries.length),
  };
};

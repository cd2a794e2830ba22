/** From what the files say to what the notes are. Pure: commit numbers decide, never file order or clocks. */
import type { JournalReading, SnapshotReading } from './readings.ts';
import { idOf, isErasure, type Kept, type KeptNote } from './records.ts';

interface Generation<Reading> {
  readonly gen: number;
  readonly reading: Reading;
}
export type SnapshotFile = Generation<SnapshotReading>;
export type JournalFile = Generation<JournalReading>;

/** What the journals are played over. */
interface Base {
  readonly gen: number;
  readonly seq: number;
  readonly entries: readonly KeptNote[];
  /** False if a newer base should be there, or none at all is. */
  readonly isSound: boolean;
  readonly lost: number;
}

const chooseBase = (snapshots: readonly SnapshotFile[], journals: readonly JournalFile[]): Base => {
  const valid = snapshots.find((each) => each.reading.isValid);
  const first = journals[0];
  if (valid?.reading.head) {
    // A rotation makes the journal before the snapshot: one without the other means a missing file.
    const isSound = valid === snapshots[0] && journals.some((each) => each.gen === valid.gen);
    return { gen: valid.gen, seq: valid.reading.head.seq, entries: valid.reading.entries, isSound, lost: 0 };
  }
  if (snapshots.length === 0 && !first) return { gen: 0, seq: 0, entries: [], isSound: true, lost: 0 };
  if (first?.reading.head?.seq === 0)
    return { gen: first.gen, seq: 0, entries: [], isSound: snapshots.length === 0, lost: 0 };
  // What came before the first journal is not there; of a snapshot that could be read in part it is known how much.
  const seq = first?.reading.head?.seq ?? snapshots[0]?.reading.head?.seq ?? 0;
  return { gen: 0, seq, entries: [], isSound: false, lost: snapshots[0]?.reading.lost ?? Math.min(seq, 1) };
};

/** Of two revisions of a note the later commit wins, in whatever order they are met. */
const merge = (notes: Map<string, Kept>, more: readonly Kept[]): void => {
  for (const each of more) {
    const known = notes.get(idOf(each));
    if (known && known.seq >= each.seq) continue;
    // Notes of one commit keep the order they have in it.
    if (known) notes.delete(idOf(each));
    notes.set(idOf(each), each);
  }
};

const inOrder = (known: ReadonlyMap<string, Kept>): Map<string, KeptNote> => {
  const notes = new Map<string, KeptNote>();
  for (const each of [...known.values()].sort((a, b) => a.seq - b.seq))
    if (!isErasure(each)) notes.set(each.note.id, each);
  return notes;
};

export interface Replay {
  /** By id, oldest change first. */
  readonly notes: Map<string, KeptNote>;
  /** The same, and what was erased. */
  readonly known: ReadonlyMap<string, Kept>;
  /** Number of the newest commit that is known of, readable or not. */
  readonly seq: number;
  /** Generation of the base; 0 if there is none to trust. */
  readonly base: number;
  readonly isIntact: boolean;
  /** Revisions known to be missing. */
  readonly lost: number;
}

/**
 * Plays the journals over the newest valid snapshot.
 *
 * @param snapshots  newest first
 * @param journals  oldest first, from the generation of the newest valid snapshot on
 */
export const replay = (snapshots: readonly SnapshotFile[], journals: readonly JournalFile[]): Replay => {
  const base = chooseBase(snapshots, journals);
  const known = new Map<string, Kept>();
  const seen = new Set<number>();
  let seq = base.seq;
  let isIntact = base.isSound;
  merge(known, base.entries);
  for (const journal of journals) {
    const { head, commits, damaged, tornAt } = journal.reading;
    if (!head || damaged > 0 || (tornAt !== null && journal !== journals.at(-1))) isIntact = false;
    // A greater number means missing commits; a smaller one is what a rotation that failed leaves behind.
    if (head && head.seq > seq) isIntact = false;
    seq = Math.max(seq, head?.seq ?? 0);
    for (const commit of commits) {
      if (commit.seq <= base.seq) continue;
      if (commit.seq !== seq + 1) isIntact = false;
      seen.add(commit.seq);
      seq = Math.max(seq, commit.seq);
      merge(known, commit.ops);
    }
  }
  const lostAtEnd = journals.at(-1)?.reading.damagedAtEnd ?? 0;
  const lost = base.lost + (seq - base.seq - seen.size) + lostAtEnd;
  return { notes: inOrder(known), known, seq: seq + lostAtEnd, base: base.gen, isIntact, lost };
};

/** Adds whatever any other file still knows: of a damaged note its previous revision, at the least. */
export const salvage = (
  played: Replay,
  snapshots: readonly SnapshotFile[],
  journals: readonly JournalFile[],
): Replay => {
  const known = new Map(played.known);
  for (const { reading } of snapshots) merge(known, reading.entries);
  for (const { reading } of journals) for (const { ops } of reading.commits) merge(known, ops);
  const seq = [...known.values()].reduce((newest, each) => Math.max(newest, each.seq), played.seq);
  return { ...played, notes: inOrder(known), known, seq };
};

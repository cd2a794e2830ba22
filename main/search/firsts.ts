/**
 * The first notes about each thing, for the start of the app: what a card shows at its top, the oldest first, is kept
 * whole, and of all others that they are there. The truth stays in the store; `seal` says whose files these are.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { FirstNotes, Note, NoteTarget, NoteThing } from '../../preload/contract.ts';
import { decodeFrame, encodeFrame } from '../notes/frame.ts';

/** How many notes about a thing are kept whole: more than a card shows before anybody scrolls. */
export const FIRST_NOTES = 50;

/** A longer note, in bytes, is not kept twice; what follows it has to wait for the store. */
const LONGEST = 64 * 1024;

const isThing = (target: NoteTarget): target is NoteThing =>
  target.kind === 'concept' || target.kind === 'relation' || target.kind === 'prompt' || target.kind === 'reference';

/** Under which the notes about a thing are found. */
export const thingKey = ({ kind, id }: NoteThing): string => `${kind}:${id}`;

const statementsOf = (database: DatabaseSync) => ({
  before: database.prepare(
    `SELECT count(*) AS n FROM (SELECT 1 FROM firsts WHERE thing = ? AND made <= ? LIMIT ${FIRST_NOTES})`,
  ),
  add: database.prepare('INSERT INTO firsts (thing, made, place, note) VALUES (?, ?, ?, ?)'),
  beyond: database.prepare(
    `SELECT made, place FROM firsts WHERE thing = ? ORDER BY made, place LIMIT 1 OFFSET ${FIRST_NOTES}`,
  ),
  thin: database.prepare('UPDATE firsts SET note = NULL WHERE thing = ? AND made = ? AND place = ?'),
  forget: database.prepare('DELETE FROM firsts WHERE place = ?'),
});

/** Keeps the table; within the transactions of the index. */
export class Firsts {
  readonly #do: ReturnType<typeof statementsOf>;

  constructor(database: DatabaseSync) {
    this.#do = statementsOf(database);
  }

  /** @param place  of the note in the index; it is not there yet */
  put(place: number, note: Note): void {
    if (note.deletedAt !== null) return;
    let frame: Buffer | null = null;
    for (const thing of new Set(note.targets.filter(isThing).map(thingKey))) {
      const isFirst = Number(this.#do.before.get(thing, note.createdAt)?.n) < FIRST_NOTES;
      if (isFirst) frame ??= encodeFrame(note);
      this.#do.add.run(thing, note.createdAt, place, isFirst && frame && frame.length <= LONGEST ? frame : null);
      const beyond = isFirst ? this.#do.beyond.get(thing) : undefined;
      if (beyond) this.#do.thin.run(thing, Number(beyond.made), Number(beyond.place));
    }
  }

  forget(place: number): void {
    this.#do.forget.run(place);
  }
}

/**
 * The notes of rows up to the first that is not kept whole. Nothing of a note has to be parsed again: its sum says that
 * it is what was written, and another form of notes has another seal.
 */
export const wholeOnes = (rows: readonly Record<string, unknown>[]): readonly Note[] => {
  const notes: Note[] = [];
  for (const { note: frame } of rows) {
    const note = frame instanceof Uint8Array ? decodeFrame(Buffer.from(frame).subarray(0, -1)) : undefined;
    if (note === undefined) break;
    notes.push(note as Note);
  }
  return notes;
};

/** The first notes about a thing, out of notes that are in memory. */
export const firstOf = (live: readonly Note[], thing: NoteThing): FirstNotes => {
  const key = thingKey(thing);
  const about = live.filter(({ targets }) => targets.some((target) => isThing(target) && thingKey(target) === key));
  return { notes: about.sort((a, b) => a.createdAt - b.createdAt).slice(0, FIRST_NOTES), total: about.length };
};

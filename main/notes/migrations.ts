/** Number of the form in which notes are written, and the steps from older forms. */
import type { Note } from '../../preload/contract.ts';
import { parseNote } from './records.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A step imports nothing from the app and stays as released. */
export type Migration = (note: Raw) => Raw;

export interface Schema {
  /** A new kind of target or of record counts it up too: an older app must then only read. */
  readonly version: number;
  /** From version n to n + 1, by n. */
  readonly migrations: Readonly<Record<number, Migration>>;
}

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;

export const CURRENT_SCHEMA: Schema = {
  version: 3,
  migrations: {
    // From 2 on a note is about any number of things, passages and questions among them.
    1: ({ target, ...note }) => ({ ...note, targets: isRaw(target) && target.kind !== 'none' ? [target] : [] }),
    // From 3 on it may carry tags, a colour and a pin; and a note may be erased.
    2: (note) => ({ ...note, tags: [], label: null, isPinned: false }),
  },
};

/** @returns the note in today's form, or null if it is not a note of schema `from` */
export const readNote = (raw: unknown, from: number, schema: Schema): Note | null => {
  if (!isRaw(raw)) return null;
  let note = raw;
  for (let version = from; version < schema.version; version += 1) {
    const step = schema.migrations[version];
    if (!step) return null;
    note = step(note);
  }
  return parseNote(note);
};

/** Looks through every note, a few milliseconds at a time, so that saves and windows go on meanwhile. */
import type { Note } from '../../preload/contract.ts';
import { fits } from './fits.ts';
import { type Folded, foldNote } from './fold.ts';
import type { Query } from './query.ts';

const AT_ONCE_MS = 8;

/** What was folded once is looked through at once the next time; a note that is gone takes it along. */
const folded = new WeakMap<Note, Folded>();

const foldedOf = (note: Note): Folded => {
  const known = folded.get(note) ?? foldNote(note);
  folded.set(note, known);
  return known;
};

const restFor = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** @returns ids of the notes that fit, in the order in which they were given */
export const scan = async (notes: readonly Note[], query: Query): Promise<readonly string[]> => {
  const ids: string[] = [];
  let began = performance.now();
  for (const note of notes) {
    if (fits(note, foldedOf(note), query)) ids.push(note.id);
    if (performance.now() - began < AT_ONCE_MS) continue;
    await restFor();
    began = performance.now();
  }
  return ids;
};

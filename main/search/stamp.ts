/** By what an index knows that it holds what the store holds. */
import type { Note } from '../../preload/contract.ts';

/** FNV-1a, by 32 bits at a time. */
const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

/** The end of an id tells notes apart; a sum over 100,000 notes has to be made before anything else at the start. */
const ID_END = 12;

/**
 * 32 bits that stand for one revision of one note. Two stores that went different ways from the same note differ in the
 * time of the change, even where the revision counts the same.
 */
export const stampOf = ({ id, rev, updatedAt }: Pick<Note, 'id' | 'rev' | 'updatedAt'>): number => {
  let hash = mixed(0x811c9dc5, rev);
  hash = mixed(hash, updatedAt | 0);
  hash = mixed(hash, Math.floor(updatedAt / 2 ** 32));
  for (let at = Math.max(0, id.length - ID_END); at < id.length; at += 1) hash = mixed(hash, id.charCodeAt(at));
  // The low bits of a product know nothing of the high ones.
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** What stands for all notes together, in whatever order: their number, and the sum of their stamps. */
export interface Sum {
  readonly count: number;
  readonly stamps: number;
}

export const sumOf = (notes: Iterable<Note>): Sum => {
  let [count, stamps] = [0, 0];
  for (const note of notes) {
    count += 1;
    stamps += stampOf(note);
  }
  return { count, stamps };
};

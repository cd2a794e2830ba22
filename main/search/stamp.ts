/** By what an index knows that it holds what the store holds. */
import type { Note } from '../../preload/contract.ts';

/**
 * 32 bits that stand for one revision of one note (FNV-1a). Two stores that went different ways from the same note
 * differ in the time of the change, even where the revision counts the same.
 */
export const stampOf = ({ id, rev, updatedAt }: Pick<Note, 'id' | 'rev' | 'updatedAt'>): number => {
  const text = `${id} ${rev} ${updatedAt}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
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

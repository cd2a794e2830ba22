import { create } from 'zustand';

interface FindState {
  readonly isOpen: boolean;
  readonly words: string;
  /** Where the words stand in the text, in its order. */
  readonly ranges: readonly Range[];
  /** Which of them is shown, from 0. */
  readonly index: number;
}

/** What is looked for in the text that is open. */
export const useFind = create<FindState>()(() => ({ isOpen: false, words: '', ranges: [], index: 0 }));

/** Shows the next place where the words stand, or the one before; after the last comes the first. */
export const stepFound = (by: 1 | -1): void =>
  useFind.setState(({ ranges: { length }, index }) => ({ index: length === 0 ? 0 : (index + by + length) % length }));

/** "3 of 14", or that there is nothing. Empty while nothing is looked for. */
export const foundWords = ({ words, ranges, index }: Pick<FindState, 'words' | 'ranges' | 'index'>): string => {
  if (words.trim() === '') return '';
  return ranges.length === 0 ? 'Not found' : `${index + 1} of ${ranges.length}`;
};

import type { Note } from '../../../preload/contract.ts';
import { SHOWN, type Subject } from './subject.ts';

/** Looks through every text, as anybody would write it first: no index, no accents, no slips. */
export const makeScan = (): Subject => {
  let all: readonly Note[] = [];
  const find = (text: string): readonly string[] => {
    const words = text.toLowerCase().split(' ');
    return all
      .filter(({ body }) => {
        const lower = body.toLowerCase();
        return words.every((word) => lower.includes(word));
      })
      .map(({ id }) => id);
  };
  return {
    build: async (notes) => {
      all = notes.toReversed();
    },
    size: () => 0,
    stop: async () => undefined,
    restart: null,
    first: async (beginning) => find(beginning).slice(0, SHOWN),
    ranked: async (text) => find(text).slice(0, SHOWN),
    all: async (word) => find(word),
    close: async () => {
      all = [];
    },
  };
};

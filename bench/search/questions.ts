/** What is asked: words out of the notes, so that there is something to find, some of them with a slip of the finger. */
import { wordsOf } from '../../notation/terms.ts';
import type { Note } from '../../preload/contract.ts';
import { below, makeRandom, oneOf, type Random } from '../random.ts';

/** A word with one slip in it, and the note that holds the word. */
export interface Slip {
  readonly typed: string;
  readonly noteId: string;
}

export interface Questions {
  /** The first three letters of a word. */
  readonly beginnings: readonly string[];
  /** Two words of one note, the first misspelt, the second as far as it is typed: letter by letter. */
  readonly typing: readonly string[];
  readonly slips: readonly Slip[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words have too many neighbours to be meant by a slip. */
const SHORTEST = 5;

/** One letter wrong, missing, too many, or swapped with its neighbour; the first stays, as it does mostly. */
export const slip = (random: Random, word: string): string => {
  const at = 1 + below(random, word.length - 2);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const letter = oneOf(random, [...LETTERS.replace(word[at] ?? '', '')]);
  switch (below(random, 4)) {
    case 0:
      return before + letter + after;
    case 1:
      return before + after;
    case 2:
      return before + letter + word.slice(at);
    default:
      return before + (word[at + 1] ?? '') + (word[at] ?? '') + after.slice(1);
  }
};

const longWords = ({ body }: Note): readonly string[] =>
  wordsOf(body).filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word));

export const makeQuestions = (
  notes: readonly Note[],
  counts: { readonly each: number; readonly slips: number },
  seed = 2,
): Questions => {
  const random = makeRandom(seed);
  const someNote = () => oneOf(random, notes);
  const someWord = (note: Note) => oneOf(random, longWords(note));
  const many = <Item>(count: number, make: () => Item) => Array.from({ length: count }, make);
  return {
    beginnings: many(counts.each, () => someWord(someNote()).slice(0, 3)),
    typing: many(counts.each / 4, () => {
      const note = someNote();
      const [first, second] = [slip(random, someWord(note)), someWord(note)];
      return [2, 3, 4, 5].map((letters) => `${first} ${second.slice(0, letters)}`);
    }).flat(),
    slips: many(counts.slips, () => {
      const note = someNote();
      return { typed: slip(random, someWord(note)), noteId: note.id };
    }),
  };
};

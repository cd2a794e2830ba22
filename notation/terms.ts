/** Words of a text: letters and digits of any script, with the accents that some systems write behind them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma' };

/**
 * The form in which words are compared: lower case, without accents, Greek letters by name, British "oe" and "ae" as
 * one sound, so that "Olah" finds "Oláh" and "estradiol" finds "oestradiol".
 */
export const normalise = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[αβγ]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/[oa]e/g, 'e');

export const tokenise = (text: string): string[] => text.match(WORD) ?? [];

/** The words of a text in order, in the form in which they are compared. */
export const wordsOf = (text: string): readonly string[] => tokenise(text).map(normalise);

/** A stretch of text that is marked or not; joined, they are the text again. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What a search found, as it is marked in a text. */
export interface Marks {
  /** Normalised words of the query: the beginning of a longer word is marked. */
  readonly typed: readonly string[];
  /** Normalised words of the text that matched, some of them misspelt in the query: marked whole. */
  readonly terms: ReadonlySet<string>;
}

/** The longest of the typed words that a normalised word begins with. */
const beginningOf = (form: string, { typed }: Marks): string | undefined =>
  typed.filter((each) => form.startsWith(each)).toSorted((a, b) => b.length - a.length)[0];

/** Which of the marks a word bears, a normalised word: the one typed, or itself; null for none. */
export const markOn = (form: string, marks: Marks): string | null =>
  beginningOf(form, marks) ?? (marks.terms.has(form) ? form : null);

/** Splits a text at what a search found in it. */
export const markPieces = (text: string, marks: Marks): readonly Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  const push = (to: number, isMarked: boolean) => {
    if (to > end) pieces.push({ text: text.slice(end, to), isMarked });
    end = to;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const form = normalise(word);
    const start = beginningOf(form, marks);
    if (start === undefined && !marks.terms.has(form)) continue;
    push(index, false);
    push(index + (start !== undefined && form.length === word.length ? start.length : word.length), true);
  }
  push(text.length, false);
  return pieces;
};

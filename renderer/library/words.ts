const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text holds all words that are typed, whatever their case and accents; no word fits everything. */
export const holdsWords = (text: string, typed: string): boolean => {
  const form = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => form.includes(word));
};

/** The letter that a word stands under in an alphabet. */
export const letterOf = (word: string): string => folded(word).charAt(0).toUpperCase();

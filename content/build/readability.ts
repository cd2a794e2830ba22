import { syllable } from 'syllable';
import { spokenText } from '../schema/index.ts';

export interface Readability {
  readonly words: number;
  readonly wordsPerSentence: number;
  /** School years that a reader needs: Kincaid et al., 1975. */
  readonly grade: number;
}

/** How hard marked texts are to read, all together. Sources and marks do not count. */
export const readabilityOf = (texts: readonly string[]): Readability => {
  const spoken = texts.map(spokenText);
  const sentences = spoken.flatMap((text) => text.split(/(?<=[.!?])\s+/).filter((sentence) => /\p{L}/u.test(sentence)));
  const words = spoken.flatMap((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  return {
    words: words.length,
    wordsPerSentence,
    grade: 0.39 * wordsPerSentence + 11.8 * (syllables / Math.max(1, words.length)) - 15.59,
  };
};

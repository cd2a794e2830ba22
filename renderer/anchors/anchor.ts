import { hashOf } from './hash.ts';
import { neighbourhoodOf, partsOf, type Stretch, trimmed } from './sentences.ts';
import { EDGE, standsOnce, type Telling, type Texts, tellingOf } from './texts.ts';

/** What words can be known by when the text around them has changed. */
export const TELLS = ['quote', 'context', 'place'] as const;
/**
 * `quote`: they are long, and stood once in the whole telling when they were marked; so did the part in each sentence, or
 * half of them could pass over to a sentence that begins or ends alike. `context`: stood once with their neighbours.
 * `place`: not even that, so only an unchanged paragraph can be trusted.
 */
export type Tell = (typeof TELLS)[number];

/** Words in a paragraph, described so that they can be found again, or known to be lost. */
export interface Anchor {
  /** Id of the paragraph. */
  readonly paragraph: string;
  /** Of the paragraph's whole spoken text; see {@link hashOf}. */
  readonly hash: string;
  /** The words themselves, exactly. */
  readonly quote: string;
  /**
   * What stood before and behind them: the rest of their sentences, and the sentence next to those, by which a copied
   * sentence is told from the first; `\n` for the paragraph's edge.
   */
  readonly prefix: string;
  readonly suffix: string;
  /** Where they began in the spoken text, in UTF-16 units. */
  readonly start: number;
  readonly tells: Tell;
}

/** From this length on, words are not said twice by chance; a word or a term is. In UTF-16 units. */
const LONG = 32;
/** Longest prefix or suffix. In UTF-16 units. */
export const LONGEST_CONTEXT = 4_000;

const contextOf = ({ text, begins }: Telling, paragraph: string, words: Stretch, around: Stretch) => {
  const begin = begins.get(paragraph) ?? 0;
  const last = text.indexOf(EDGE, begin) + 1;
  return {
    prefix: text.slice(Math.max(begin - 1, begin + around.start), begin + words.start),
    suffix: text.slice(begin + words.end, Math.min(last, begin + around.end)),
  };
};

/**
 * Describes words of a paragraph so that they can be found again.
 *
 * @param start  first unit of the words in the paragraph's spoken text; white space at either end is left out
 * @returns null if there are no words, or no such paragraph
 */
export const anchorOf = (texts: Texts, paragraph: string, start: number, end: number): Anchor | null => {
  const spoken = texts.get(paragraph);
  const words = spoken === undefined ? null : trimmed(spoken, { start, end });
  if (spoken === undefined || !words) return null;
  const telling = tellingOf(texts);
  const quote = spoken.slice(words.start, words.end);
  const near = contextOf(telling, paragraph, words, neighbourhoodOf(spoken, words));
  const whole = contextOf(telling, paragraph, words, { start: -1, end: spoken.length + 1 });
  const isTold = ({ prefix, suffix }: typeof near) =>
    Math.max(prefix.length, suffix.length) <= LONGEST_CONTEXT && standsOnce(telling.text, prefix + quote + suffix);
  const context = [near, whole].find(isTold);
  const isDistinct = partsOf(spoken, words).every((part) => part.length >= LONG && standsOnce(telling.text, part));
  const anchor = { paragraph, hash: hashOf(spoken), quote, start: words.start };
  if (!context) return { ...anchor, prefix: '', suffix: '', tells: 'place' };
  return { ...anchor, ...context, tells: isDistinct ? 'quote' : 'context' };
};

import { ANCHOR_CAPS, type Anchor } from '../../preload/contract.ts';
import { hashOf } from './hash.ts';
import { neighbourhoodOf, partsOf, type Stretch, trimmed } from './sentences.ts';
import { EDGE, standsOnce, type Telling, type Texts, tellingOf } from './texts.ts';

/** From this length on, words are not said twice by chance; a word or a term is. In UTF-16 units. */
const LONG = 32;
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
 * @returns null if there are no words, too many, or no such paragraph
 */
export const anchorOf = (texts: Texts, paragraph: string, start: number, end: number): Anchor | null => {
  const spoken = texts.get(paragraph);
  const words = spoken === undefined ? null : trimmed(spoken, { start, end });
  if (spoken === undefined || !words) return null;
  const telling = tellingOf(texts);
  const quote = spoken.slice(words.start, words.end);
  if (quote.length > ANCHOR_CAPS.quote) return null;
  const near = contextOf(telling, paragraph, words, neighbourhoodOf(spoken, words));
  const whole = contextOf(telling, paragraph, words, { start: -1, end: spoken.length + 1 });
  const isTold = ({ prefix, suffix }: typeof near) =>
    Math.max(prefix.length, suffix.length) <= ANCHOR_CAPS.context && standsOnce(telling.text, prefix + quote + suffix);
  const context = [near, whole].find(isTold);
  const isDistinct = partsOf(spoken, words).every((part) => part.length >= LONG && standsOnce(telling.text, part));
  const anchor = { paragraph, hash: hashOf(spoken), quote, start: words.start };
  if (!context) return { ...anchor, prefix: '', suffix: '', tells: 'place' };
  return { ...anchor, ...context, tells: isDistinct ? 'quote' : 'context' };
};

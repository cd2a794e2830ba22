import type { Hit } from './search.ts';
import { normalise, tokenise } from './terms.ts';

/** Sentences of a text, with what stands between them. */
const SENTENCE = /[^.!?]+[.!?]*\s*/g;

/** The first of those sentences of a text that hold the most of what was found. */
export const excerptOf = (text: string, { terms }: Pick<Hit, 'terms'>): string => {
  const sentences = (text.match(SENTENCE) ?? [text]).map((sentence) => ({
    sentence,
    held: new Set(
      tokenise(sentence)
        .map(normalise)
        .filter((word) => terms.has(word)),
    ).size,
  }));
  return sentences.reduce((best, each) => (each.held > best.held ? each : best)).sentence.trim();
};

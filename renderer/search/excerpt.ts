import { normalise, tokenise } from '../../notation/terms.ts';
import type { Hit } from './search.ts';

/** Sentences of a text: a full stop within a number or after "e.g." ends none. */
const SENTENCE = /\S[\s\S]*?(?:[.!?]+(?=\s+\p{Lu})|\n+|$)/gu;

/** Whether a text holds anything of what was found. */
export const holds = (text: string, { terms }: Pick<Hit, 'terms'>): boolean =>
  tokenise(text).some((word) => terms.has(normalise(word)));

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

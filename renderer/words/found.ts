import { type Marks, markOn, normalise, tokenise } from '../../notation/terms.ts';

/** Sentences of a text: a full stop within a number or after "e.g." ends none. */
const SENTENCE = /\S[\s\S]*?(?:[.!?]+(?=\s+\p{Lu})|\n+|$)/gu;

/** How many different of the words that were found a text holds. */
const heldIn = (text: string, marks: Marks): number =>
  new Set(
    tokenise(text)
      .map((word) => markOn(normalise(word), marks))
      .filter((mark) => mark !== null),
  ).size;

/** Whether a text holds anything of what was found. */
export const holds = (text: string, marks: Marks): boolean => heldIn(text, marks) > 0;

/** The first of those sentences of a text that hold the most of what was found. */
export const excerptOf = (text: string, marks: Marks): string => {
  const sentences = (text.match(SENTENCE) ?? [text]).map((sentence) => ({ sentence, held: heldIn(sentence, marks) }));
  return sentences.reduce((best, each) => (each.held > best.held ? each : best)).sentence.trim();
};

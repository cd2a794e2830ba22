import { sentencesOf } from '../anchors/sentences.ts';
import type { Texts } from '../anchors/texts.ts';
import type { Chosen } from './page.ts';

/** The first sentence of a paragraph; null if there is no such paragraph. */
export const firstSentence = (texts: Texts, paragraph: string): Chosen | null => {
  const [first] = sentencesOf(texts.get(paragraph) ?? '');
  return first ? { paragraph, ...first } : null;
};

/**
 * The sentence after the chosen words, or the one before them; over the end of a paragraph into the next one.
 *
 * @param isMore  keeps what is chosen and takes the sentence to it, or gives the last one back; within the paragraph
 */
export const stepSentence = (texts: Texts, chosen: Chosen, by: 1 | -1, isMore: boolean): Chosen => {
  const { paragraph, start, end } = chosen;
  const sentences = sentencesOf(texts.get(paragraph) ?? '');
  const first = sentences.findIndex((each) => each.end > start);
  const last = sentences.findLastIndex((each) => each.start < end);
  if (isMore) {
    const goal = sentences[Math.max(first, last + by)];
    return goal ? { paragraph, start: sentences[first]?.start ?? start, end: goal.end } : chosen;
  }
  const within = sentences[by > 0 ? last + 1 : first - 1];
  if (within) return { paragraph, ...within };
  const ids = [...texts.keys()];
  const next = ids[ids.indexOf(paragraph) + by];
  const there = sentencesOf(texts.get(next ?? '') ?? '').at(by > 0 ? 0 : -1);
  return next !== undefined && there ? { paragraph: next, ...there } : chosen;
};

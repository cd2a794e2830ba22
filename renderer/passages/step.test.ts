import { expect, test } from 'vitest';
import type { Texts } from '../anchors/texts.ts';
import { firstSentence, stepSentence } from './step.ts';

const texts: Texts = new Map([
  ['a', 'One begins. Two follows. Three ends.'],
  ['b', 'Four stands alone.'],
]);
const words = (chosen: ReturnType<typeof firstSentence>): string =>
  chosen ? (texts.get(chosen.paragraph)?.slice(chosen.start, chosen.end) ?? '') : '';
const first = firstSentence(texts, 'a') ?? { paragraph: 'a', start: 0, end: 0 };

test('sentences are chosen one after the other, over the end of a paragraph and back', () => {
  const two = stepSentence(texts, first, 1, false);
  const four = stepSentence(texts, stepSentence(texts, two, 1, false), 1, false);
  expect([first, two, four].map(words)).toEqual(['One begins.', 'Two follows.', 'Four stands alone.']);
  expect(words(stepSentence(texts, four, -1, false))).toBe('Three ends.');
});

test('with more, the next sentence is taken to what is chosen, and given back', () => {
  const two = stepSentence(texts, first, 1, true);
  expect(words(two)).toBe('One begins. Two follows.');
  expect(words(stepSentence(texts, two, -1, true))).toBe('One begins.');
});

test('at either end of the text the choice stays', () => {
  expect(stepSentence(texts, first, -1, false)).toEqual(first);
  const four = firstSentence(texts, 'b') ?? first;
  expect(stepSentence(texts, four, 1, false)).toEqual(four);
  expect(stepSentence(texts, four, 1, true)).toEqual(four);
  expect(firstSentence(texts, 'c')).toBeNull();
});

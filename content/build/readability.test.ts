import { expect, test } from 'vitest';
import { readabilityOf } from './readability.ts';

test('a text of one-syllable words in short sentences is easy', () => {
  expect(readabilityOf(['The cat sat. The dog ran.'])).toEqual({
    words: 6,
    wordsPerSentence: 3,
    grade: expect.closeTo(0.39 * 3 + 11.8 - 15.59, 6),
  });
});

test('longer words and longer sentences are harder', () => {
  const easy = readabilityOf(['It goes up. It goes down.']).grade;
  const hard = readabilityOf([
    'Glucocorticoid concentrations oscillate ultradianly around a circadian baseline.',
  ]).grade;
  expect(hard).toBeGreaterThan(easy + 10);
});

test('marks and sources are not read, so they make nothing harder', () => {
  expect(readabilityOf(['[It](concept:cortisol) goes *up*. [@herman2016]'])).toEqual(readabilityOf(['It goes up.']));
});

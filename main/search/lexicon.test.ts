import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from './distance.ts';
import { Lexicon } from './lexicon.ts';

const lexiconOf = (...words: readonly string[]): Lexicon => {
  const lexicon = new Lexicon();
  for (const word of words) lexicon.add(word);
  return lexicon;
};

test('a slip is a letter that is wrong, missing or too many, or two neighbours swapped', () => {
  const slips = ['cortosol', 'cortsol', 'corttisol', 'cortsiol', 'cortisol', 'crotsiol'];
  expect(slips.map((word) => slipsBetween(word, 'cortisol', 2))).toEqual([1, 1, 1, 1, 0, 2]);
  expect(slipsBetween('serotonin', 'cortisol', 2)).toBe(3);
});

/** Slips counted the long way, to the end. */
const counted = (a: string, b: string): number => slipsBetween(a, b, 99);

test('a lexicon finds the same neighbours as comparing with every word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 10 }), word, (words, typed) => {
      const expected = words.filter((each) => counted(typed, each) === 1).toSorted();
      if (expected.length > 0) expect(lexiconOf(...words).near(typed)).toEqual(expected.slice(0, 12));
    }),
  );
});

test('long words forgive two slips, where nothing is nearer; short ones none', () => {
  const lexicon = lexiconOf('progesterone', 'trh', 'crh');
  expect(lexicon.near('porgestrone')).toEqual(['progesterone']);
  expect(lexicon.near('thr')).toEqual([]);
});

test('the end of a word finds the words that end so', () => {
  expect(lexiconOf('serotonin', 'melatonin', 'cortisol').near('tonin')).toEqual(
    ['serotonin', 'melatonin'].toSorted((a, b) => a.length - b.length),
  );
});

test('a word that comes later is found too, and words with digits are not guessed at', () => {
  const lexicon = lexiconOf('cortex');
  expect(lexicon.near('cortsol')).toEqual([]);
  lexicon.add('cortisol');
  expect(lexicon.near('cortsol')).toEqual(['cortisol']);
  expect(lexicon.add('nr3c1')).toBe(false);
});

import { expect, test } from 'vitest';
import { excerptOf, holds } from './found.ts';

const text = 'Oxytocin is a peptide. Cortisol is a steroid of the adrenal cortex. A steroid crosses membranes.';

test('an excerpt is the first sentence that holds the most of what was found', () => {
  expect(excerptOf(text, { typed: [], terms: new Set(['steroid']) })).toBe(
    'Cortisol is a steroid of the adrenal cortex.',
  );
  expect(excerptOf(text, { typed: [], terms: new Set(['steroid', 'membranes']) })).toBe('A steroid crosses membranes.');
});

test('where nothing of it was found, by its heading alone, it is the first sentence', () => {
  expect(excerptOf(text, { typed: [], terms: new Set(['music']) })).toBe('Oxytocin is a peptide.');
});

test('a number and an abbreviation end no sentence', () => {
  const numbers = 'It is small, e.g. r = 0.08 in people. Rats differ.';
  expect(excerptOf(numbers, { typed: [], terms: new Set(['people']) })).toBe('It is small, e.g. r = 0.08 in people.');
});

test('a text holds what was found whatever its accents and capitals', () => {
  expect(holds('Oláh wrote it', { typed: [], terms: new Set(['olah']) })).toBe(true);
  expect(holds('Nobody wrote it', { typed: [], terms: new Set(['olah']) })).toBe(false);
});

test('words that begin as it was typed count too', () => {
  expect(excerptOf(text, { typed: ['memb'], terms: new Set() })).toBe('A steroid crosses membranes.');
});

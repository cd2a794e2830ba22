import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const text = 'Oxytocin is a peptide. Cortisol is a steroid of the adrenal cortex. A steroid crosses membranes.';

test('an excerpt is the first sentence that holds the most of what was found', () => {
  expect(excerptOf(text, { terms: new Set(['steroid']) })).toBe('Cortisol is a steroid of the adrenal cortex.');
  expect(excerptOf(text, { terms: new Set(['steroid', 'membranes']) })).toBe('A steroid crosses membranes.');
});

test('where nothing of it was found, by its heading alone, it is the first sentence', () => {
  expect(excerptOf(text, { terms: new Set(['music']) })).toBe('Oxytocin is a peptide.');
});

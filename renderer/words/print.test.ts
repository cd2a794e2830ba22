import { expect, test } from 'vitest';
import { inPrint } from './print.ts';

test('a range of numbers gets a dash and a negative number a minus', () => {
  expect(inPrint('about 140-690')).toBe('about 140–690');
  expect(inPrint('-5 to 3')).toBe('−5 to 3');
});

test('a hyphen between words stays one', () => {
  expect(inPrint('1500-fold, IGF-binding')).toBe('1500-fold, IGF-binding');
});

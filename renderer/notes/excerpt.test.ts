import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

test('an excerpt is what follows the title, on one line', () => {
  expect(excerptOf('\n# Title\n\nFirst line\r\nsecond')).toBe('First line second');
});

test('a note of one line has no excerpt', () => {
  expect(excerptOf('Only a title')).toBe('');
});

test('an excerpt stays short', () => {
  expect(excerptOf(`Title\n${'word '.repeat(1000)}`)).toHaveLength(200);
});

import { expect, test } from 'vitest';
import type { Resolve } from '../state/resolve.ts';
import { excerptOf } from './excerpt.ts';

const nothing: Resolve = () => null;

test('an excerpt is what follows the title, on one line', () => {
  expect(excerptOf('\n# Title\n\nFirst line\r\nsecond', nothing)).toBe('First line second');
});

test('a note of one line has no excerpt', () => {
  expect(excerptOf('Only a title', nothing)).toBe('');
});

test('an excerpt stays short', () => {
  expect(excerptOf(`Title\n${'word '.repeat(1000)}`, nothing)).toHaveLength(200);
});

test('a link reads by the name of what it leads to, or by its own words', () => {
  const resolve: Resolve = (target) =>
    target.kind === 'concept' ? { kind: 'concept', id: 'acth', name: 'ACTH' } : null;
  expect(excerptOf('Title\nBoth [[concept:acth]] and [[concept:acth|the hormone]]', resolve)).toBe(
    'Both ACTH and the hormone',
  );
});

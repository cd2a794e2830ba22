import { expect, test } from 'vitest';
import { asTag } from './as-tag.ts';

test('what is typed becomes a tag, or none where it cannot be one', () => {
  expect([' #Exam ', 'two words', 'hpa/axis', 'Größe', '2026', '#', 'a.b', 'x'.repeat(101)].map(asTag)).toEqual([
    'Exam',
    'two-words',
    'hpa/axis',
    'Größe',
    null,
    null,
    null,
    null,
  ]);
});

import { expect, test } from 'vitest';
import { RelationId } from '../../content/schema/index.ts';
import { leftOutOf } from './left-out.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => RelationId.parse(`a--inhibits--b${index}`));

test('every reason that left something out is told with its relations, and no other', () => {
  const left = leftOutOf({ unsigned: ids(3), slower: ids(2), open: [], weaker: ids(1) }, 'C');
  expect(left.map(({ words }) => words)).toEqual([
    '2 relations are slower than this: look later to take them in.',
    '1 relation rests on evidence weaker than C.',
    '3 relations without a known direction were not used.',
  ]);
  expect(left.map(({ relations }) => relations.length)).toEqual([2, 1, 3]);
});

test('where nothing was left out nothing is said', () => {
  expect(leftOutOf({ unsigned: [], slower: [], open: [], weaker: [] }, 'D')).toEqual([]);
});

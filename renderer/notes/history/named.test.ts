import { expect, test } from 'vitest';
import type { Resolve } from '../../state/resolve.ts';
import { named } from './named.ts';

const NAMES: Readonly<Record<string, string>> = { crh: 'CRH', one: 'Untitled', two: 'Untitled' };
const resolve: Resolve = (target) => {
  if (target.kind === 'name') return null;
  const name = NAMES[target.id];
  return name === undefined ? null : { kind: target.kind, id: target.id, name };
};

test('links are compared by name, with the words that they were given', () => {
  expect(named('[[concept:crh]] falls', '[[concept:crh|the hormone]] falls', resolve)).toEqual([
    '[[CRH]] falls',
    '[[CRH|the hormone]] falls',
  ]);
});

test('what leads nowhere stays as it is written', () => {
  expect(named('[[concept:gone]] and [[Anything]]', '', resolve)[0]).toBe('[[concept:gone]] and [[Anything]]');
});

test('a link that was changed is seen even where both things bear one name', () => {
  const [from, to] = named('[[note:one]]', '[[note:two]]', resolve);
  expect(from).not.toBe(to);
  const [byId, byName] = named('[[concept:crh]]', '[[CRH]]', resolve);
  expect(byId).not.toBe(byName);
});

import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { commandOf, nearestVisible, stepFrom, typedTo } from './keys.ts';
import { treeOf } from './tree.ts';
import { ancestorsOf, keyOf, selectedKey, visibleItems } from './visible.ts';

const atlas = realAtlas();
const tree = treeOf(atlas, []);
const folded = visibleItems(tree, new Set());
const unfolded = visibleItems(tree, new Set(['stress']));
const crh = { kind: 'concept', id: ConceptId.parse('crh') } as const;
const release = { kind: 'relation', id: RelationId.parse('crh--releases--acth') } as const;
const press = (key: string, shiftKey = false) => ({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false });

test('folded, the tree shows its lanes; unfolded, what lies in them, each with its place among its brothers', () => {
  expect(folded.map(({ level, isExpanded }) => [level, isExpanded])).toEqual(tree.map(() => [1, false]));
  const inside = unfolded.filter(({ level }) => level === 2);
  expect(inside.map(({ position }) => position)).toEqual(inside.map((_, index) => index + 1));
  expect(new Set(inside.map(({ size }) => size))).toEqual(new Set([inside.length]));
});

test('up and down go from item to item and stop at the ends', () => {
  const [first, second] = folded.map(({ item }) => item.key);
  expect(stepFrom(folded, first ?? '', { kind: 'next' })).toEqual({ goTo: second });
  expect(stepFrom(folded, second ?? '', { kind: 'previous' })).toEqual({ goTo: first });
  expect(stepFrom(folded, first ?? '', { kind: 'previous' })).toEqual({});
  expect(stepFrom(folded, folded.at(-1)?.item.key ?? '', { kind: 'next' })).toEqual({});
});

test('right unfolds, then goes in; left goes out, then folds', () => {
  expect(stepFrom(folded, 'stress', { kind: 'in' })).toEqual({ unfold: ['stress'] });
  const { goTo = '' } = stepFrom(unfolded, 'stress', { kind: 'in' });
  expect(goTo).toMatch(/^stress\/[^/]+$/);
  expect(stepFrom(unfolded, goTo, { kind: 'out' })).toEqual({ goTo: 'stress' });
  expect(stepFrom(unfolded, 'stress', { kind: 'out' })).toEqual({ fold: 'stress' });
});

test('the asterisk unfolds all brothers', () => {
  const { unfold } = stepFrom(folded, 'stress', { kind: 'unfold-level' });
  expect(unfold).toEqual(tree.map(({ key }) => key));
});

test('typing letters goes to the next item that starts with them, round the end', () => {
  const key = typedTo(unfolded, 'stress', 'cort');
  expect(unfolded.find(({ item }) => item.key === key)?.item.label).toMatch(/^Cort/);
  const again = typedTo(unfolded, key ?? '', 'c');
  expect(again).not.toBe(key);
  expect(typedTo(unfolded, 'stress', 'xyzzy')).toBeUndefined();
  const last = unfolded.at(-1)?.item.key ?? '';
  expect(typedTo(unfolded, last, 'cort')).toBe(key);
});

test.each([
  ['N', press('n')],
  ['a digit', press('2')],
  ['a letter with Shift', press('F', true)],
])('%s is left to the actions; inside of a word, or switched off, it finds', (_, key) => {
  const found = { kind: 'type', letter: key.key };
  expect(commandOf(key, { isTyping: false, singleKeys: true })).toBeUndefined();
  expect(commandOf(key, { isTyping: true, singleKeys: true })).toEqual(found);
  expect(commandOf(key, { isTyping: false, singleKeys: false })).toEqual(found);
});

test('any other letter finds, whatever it does on the map', () => {
  for (const letter of 'abcdefghijklmopqrstuvwxyz')
    expect(commandOf(press(letter), { isTyping: false, singleKeys: true })).toEqual({ kind: 'type', letter });
});

test('space opens, but inside of a word it is a letter; shortcuts of the window are left alone', () => {
  expect(commandOf(press(' '), { isTyping: false, singleKeys: true })).toEqual({ kind: 'open' });
  expect(commandOf(press(' '), { isTyping: true, singleKeys: true })).toEqual({ kind: 'type', letter: ' ' });
  expect(commandOf({ ...press('c'), ctrlKey: true }, { isTyping: false, singleKeys: true })).toBeUndefined();
});

test('a folded branch hands the keyboard to what it was folded under', () => {
  expect(nearestVisible(unfolded, 'stress/crh/Raises')).toBe('stress/crh');
  expect(nearestVisible(folded, 'stress/crh/Raises')).toBe('stress');
  expect(nearestVisible(folded, null)).toBe(folded[0]?.item.key);
});

test('a selected relation is shown under the end that the keyboard is in, else under its source', () => {
  expect(keyOf(atlas, tree, release, null)).toMatch(/^stress\/crh\/Raises\//);
  const below = keyOf(atlas, tree, release, 'stress/acth') ?? '';
  expect(below).toMatch(/^stress\/acth\/Raised by\//);
  const visible = visibleItems(tree, new Set(ancestorsOf(below)));
  expect(selectedKey(visible, release, null)).toBe(below);
  expect(selectedKey(visible, crh, null)).toBe('stress/crh');
});

test('only one item is selected, the one that the keyboard is in', () => {
  const keys = ['stress/crh', 'stress/acth'].map((active) => keyOf(atlas, tree, release, active) ?? '');
  const visible = visibleItems(tree, new Set(keys.flatMap(ancestorsOf)));
  for (const key of keys) expect(selectedKey(visible, release, key)).toBe(key);
  expect(keys).toContain(selectedKey(visible, release, null));
});

import { expect, test } from 'vitest';
import type { Note } from '../../../preload/contract.ts';
import { grouped, type Names, sorted } from './order.ts';

const note = (title: string, more: Partial<Note> = {}): Note => ({
  id: title,
  body: title,
  title,
  targets: [],
  tags: [],
  label: null,
  isPinned: false,
  createdAt: 0,
  updatedAt: 0,
  rev: 1,
  deletedAt: null,
  ...more,
});

const names: Names = {
  aboutOf: () => [],
  axesOf: () => new Set(),
  axisWord: String,
  labelWord: String,
  monthWord: (time) => (time < 5 ? 'May' : 'June'),
};

const titles = (notes: readonly Note[]) => notes.map(({ title }) => title);

test('pinned notes come first, the others by change, begin or title', () => {
  const all = [
    note('b10', { updatedAt: 3, createdAt: 1 }),
    note('b9', { updatedAt: 1, createdAt: 2 }),
    note('a', { updatedAt: 2, createdAt: 3, isPinned: true }),
  ];
  expect(titles(sorted(all, 'changed'))).toEqual(['a', 'b10', 'b9']);
  expect(titles(sorted(all, 'created'))).toEqual(['a', 'b9', 'b10']);
  expect(titles(sorted(all, 'title'))).toEqual(['a', 'b9', 'b10']);
});

test('a note stands under each of its tags, and without one last', () => {
  const all = [note('x #b #a'), note('y'), note('z #a')];
  const groups = grouped(all, 'tag', names).map(({ title, notes }) => [title, titles(notes)]);
  expect(groups).toEqual([
    ['#a', ['x #b #a', 'z #a']],
    ['#b', ['x #b #a']],
    ['Without a tag', ['y']],
  ]);
});

test('the newest month comes first, whatever comes first in it', () => {
  const all = [note('a', { updatedAt: 1 }), note('b', { updatedAt: 9 })];
  expect(grouped(all, 'month', names).map(({ title }) => title)).toEqual(['June', 'May']);
});

test('an ungrouped list is one group without a heading', () => {
  expect(grouped([note('x')], 'none', names)).toEqual([{ title: '', notes: [note('x')] }]);
});

import { expect, test } from 'vitest';
import { CURRENT_SCHEMA, readNote } from './migrations.ts';
import { passage } from './testing/make.ts';

const first = {
  id: 'a',
  body: 'words',
  title: 'words',
  createdAt: 1,
  updatedAt: 2,
  rev: 3,
  deletedAt: null,
};

test('what a note of the first form was about is the one thing it is about now', () => {
  for (const target of [{ kind: 'concept', id: 'cortisol' }, { kind: 'relation', id: 'crh--releases--acth' }, passage])
    expect(readNote({ ...first, target }, 1, CURRENT_SCHEMA)).toEqual({ ...first, targets: [target] });
});

test('a free note of the first form is about nothing', () => {
  expect(readNote({ ...first, target: { kind: 'none' } }, 1, CURRENT_SCHEMA)).toEqual({ ...first, targets: [] });
});

test('fields that nobody knows stay on the note and on what it is about', () => {
  const target = { kind: 'concept', id: 'cortisol', shade: 'blue' };
  expect(readNote({ ...first, target, mood: 'calm' }, 1, CURRENT_SCHEMA)).toEqual({
    ...first,
    mood: 'calm',
    targets: [target],
  });
});

test('a note about something that this form does not know is not read as one about nothing', () => {
  expect(readNote({ ...first, target: { kind: 'star', id: 'sirius' } }, 1, CURRENT_SCHEMA)).toBeNull();
  expect(readNote({ ...first, targets: [{ kind: 'star', id: 'sirius' }] }, 2, CURRENT_SCHEMA)).toBeNull();
});

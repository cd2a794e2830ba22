import { expect, test } from 'vitest';
import { CURRENT_SCHEMA, readNote } from './migrations.ts';
import { entryRecord } from './records.ts';
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

/** What the third form has and the first had not. */
const marks = { tags: [], label: null, isPinned: false };

test('what a note of the first form was about is the one thing it is about now', () => {
  for (const target of [{ kind: 'concept', id: 'cortisol' }, { kind: 'relation', id: 'crh--releases--acth' }, passage])
    expect(readNote({ ...first, target }, 1, CURRENT_SCHEMA)).toEqual({ ...first, ...marks, targets: [target] });
});

test('a free note of the first form is about nothing', () => {
  expect(readNote({ ...first, target: { kind: 'none' } }, 1, CURRENT_SCHEMA)).toEqual({
    ...first,
    ...marks,
    targets: [],
  });
});

test('fields that nobody knows stay on the note and on what it is about', () => {
  const target = { kind: 'concept', id: 'cortisol', shade: 'blue' };
  expect(readNote({ ...first, target, mood: 'calm' }, 1, CURRENT_SCHEMA)).toEqual({
    ...first,
    ...marks,
    mood: 'calm',
    targets: [target],
  });
});

test('a note about something that this form does not know keeps it, and it is written back as it was', () => {
  const star = { kind: 'star', id: 'sirius' };
  const note = readNote({ ...first, ...marks, targets: [star] }, 3, CURRENT_SCHEMA);
  expect(note?.targets).toEqual([{ kind: 'other', stored: star }]);
  expect(note && entryRecord({ note, opId: '', seq: 1 }).note.targets).toEqual([star]);
});

test('a note of the second form has no tags, no colour and no pin', () => {
  expect(readNote({ ...first, targets: [passage] }, 2, CURRENT_SCHEMA)).toEqual({
    ...first,
    ...marks,
    targets: [passage],
  });
});

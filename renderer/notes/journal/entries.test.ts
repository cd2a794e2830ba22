import { expect, test } from 'vitest';
import { ConceptId } from '../../../content/schema/index.ts';
import type { Note } from '../../../preload/contract.ts';
import { changedLater, entriesOn } from './entries.ts';

const entry = (id: string, prompt: string, createdAt: number, updatedAt = createdAt): Note => ({
  id,
  body: id,
  title: id,
  targets: [
    { kind: 'concept', id: ConceptId.parse('cortisol') },
    { kind: 'prompt', id: prompt },
  ],
  createdAt,
  updatedAt,
  rev: 1,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
});

test('a question has its own entries, the newest first, whatever was changed last', () => {
  const notes = [entry('old', 'one', 1, 9), entry('other', 'two', 2), entry('new', 'one', 3)];
  expect(entriesOn(notes, 'one').map(({ id }) => id)).toEqual(['new', 'old']);
});

test('an entry says when it was changed only if that was another sitting', () => {
  expect(changedLater(entry('a', 'one', 0, 60_000))).toBeNull();
  expect(changedLater(entry('a', 'one', 0, 7_200_000))).toBe(7_200_000);
});

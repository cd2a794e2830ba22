import { beforeEach, expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import type { Note } from '../../preload/contract.ts';
import { notesAbout, useNotes, withNote } from './notes.ts';

const cortisol = { kind: 'concept', id: ConceptId.parse('cortisol') } as const;
const note = (id: string, rest: Partial<Note> = {}): Note => ({
  id,
  body: id,
  title: id,
  targets: [cortisol],
  createdAt: 1,
  updatedAt: 1,
  rev: 1,
  deletedAt: null,
  ...rest,
});

beforeEach(() => useNotes.setState(useNotes.getInitialState(), true));

test('a new revision takes the place of the old one and comes first', () => {
  const notes = [note('a', { updatedAt: 5 }), note('b', { updatedAt: 4 })];
  expect(withNote(notes, note('b', { rev: 2, updatedAt: 9 })).map(({ id, rev }) => [id, rev])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('an answer that comes late does not undo a newer revision', () => {
  const notes = [note('a', { rev: 3 })];
  expect(withNote(notes, note('a', { rev: 2 }))).toBe(notes);
});

test('a note in the trash leaves the list', () => {
  expect(withNote([note('a')], note('a', { rev: 2, deletedAt: 7 }))).toEqual([]);
});

test('what carries a note is known by its key; a free note marks nothing', () => {
  useNotes.getState().replace({ notes: [note('a'), note('b', { targets: [] })], health: { kind: 'good' } });
  expect([...useNotes.getState().noted]).toEqual(['concept:cortisol']);
  useNotes.getState().put(note('a', { rev: 2, deletedAt: 7 }));
  expect(useNotes.getState().noted.size).toBe(0);
});

test('notes about a subject stand in the order in which they were begun', () => {
  const notes = [note('late', { createdAt: 9 }), note('early', { createdAt: 2 }), note('free', { targets: [] })];
  expect(notesAbout(notes, cortisol).map(({ id }) => id)).toEqual(['early', 'late']);
});

import { expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { countScopes, filterNotes } from './filter.ts';

const cortisol = { kind: 'concept', id: ConceptId.parse('cortisol') } as const;
const note = (body: string, target: NoteTarget): Note => ({
  id: body,
  body,
  title: body,
  target,
  createdAt: 0,
  updatedAt: 0,
  rev: 1,
  deletedAt: null,
});
const notes = [note('Two speeds of feedback', cortisol), note('Reading list', { kind: 'none' })];
const nameOf = (target: NoteTarget) => (target.kind === 'none' ? '' : 'Cortisol');
const found = (query: string, scope: 'all' | 'concept' | 'relation' | 'none') =>
  filterNotes(notes, query, scope, nameOf).map(({ body }) => body);

test('every word has to be there, in the text or in the name of what the note is about', () => {
  expect(found('speeds CORTISOL', 'all')).toEqual(['Two speeds of feedback']);
  expect(found('speeds list', 'all')).toEqual([]);
});

test('no word means every note of the scope', () => {
  expect(found(' ', 'all')).toHaveLength(2);
  expect(found('', 'none')).toEqual(['Reading list']);
  expect(found('', 'relation')).toEqual([]);
});

test('scopes are counted over all notes', () => {
  expect(countScopes(notes)).toEqual({ all: 2, concept: 1, relation: 0, passage: 0, none: 1 });
});

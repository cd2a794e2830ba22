import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { countScopes, filterNotes } from './filter.ts';

const cortisol = { kind: 'concept', id: ConceptId.parse('cortisol') } as const;
const note = (body: string, ...targets: readonly NoteTarget[]): Note => ({
  id: body,
  body,
  title: body,
  targets,
  createdAt: 0,
  updatedAt: 0,
  rev: 1,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
});
const notes = [note('Two speeds of feedback', cortisol), note('Reading list')];
const nameOf = () => 'Cortisol';
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
  expect(countScopes(notes)).toEqual({ all: 2, concept: 1, relation: 0, passage: 0, prompt: 0, none: 1 });
});

test('a note about several things is found by each of them', () => {
  const both = note('Both', cortisol, { kind: 'relation', id: RelationId.parse('crh--releases--acth') });
  expect(countScopes([both])).toMatchObject({ all: 1, concept: 1, relation: 1, none: 0 });
  expect(filterNotes([both], 'cortisol', 'relation', nameOf)).toEqual([both]);
});

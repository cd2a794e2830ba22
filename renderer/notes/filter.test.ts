import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { countScopes, inScope } from './filter.ts';

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

test('a scope holds its notes, in their order', () => {
  expect(inScope(notes, 'all')).toEqual(notes);
  expect(inScope(notes, 'none').map(({ body }) => body)).toEqual(['Reading list']);
  expect(inScope(notes, 'relation')).toEqual([]);
});

test('scopes are counted over all notes', () => {
  expect(countScopes(notes)).toEqual({ all: 2, concept: 1, relation: 0, passage: 0, prompt: 0, none: 1 });
});

test('a note about several things is in the scope of each', () => {
  const both = note('Both', cortisol, { kind: 'relation', id: RelationId.parse('crh--releases--acth') });
  expect(countScopes([both])).toMatchObject({ all: 1, concept: 1, relation: 1, none: 0 });
  expect(inScope([both], 'relation')).toEqual([both]);
});

import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { isSameTarget, notesAbout } from './targets.ts';

const [a, b, c] = ['crh--stimulates--acth', 'acth--stimulates--cortisol', 'cortisol--inhibits--crh'].map((id) =>
  RelationId.parse(id),
) as [RelationId, RelationId, RelationId];
const way = (kind: 'route' | 'loop', ...relations: readonly RelationId[]): NoteTarget => ({ kind, relations });
const cortisol = { kind: 'concept', id: ConceptId.parse('cortisol') } as const;

const note = (id: string, createdAt: number, ...targets: readonly NoteTarget[]): Note => ({
  id,
  body: id,
  title: id,
  targets,
  createdAt,
  updatedAt: createdAt,
  rev: 1,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
});

test('a route is its relations in order, a loop is its relations in a ring', () => {
  expect(isSameTarget(way('route', a, b), way('route', a, b))).toBe(true);
  expect(isSameTarget(way('route', a, b), way('route', b, a))).toBe(false);
  expect(isSameTarget(way('loop', a, b, c), way('loop', c, a, b))).toBe(true);
  expect(isSameTarget(way('loop', a, b, c), way('loop', c, b, a))).toBe(false);
  expect(isSameTarget(way('loop', a, b, c), way('route', a, b, c))).toBe(false);
});

test('notes about a thing stand in the order in which they were begun', () => {
  const notes = [note('late', 9, cortisol), note('early', 2, cortisol), note('free', 3)];
  expect(notesAbout(notes, cortisol).map(({ id }) => id)).toEqual(['early', 'late']);
});

test('a note about several things is found from each of them', () => {
  const both = note('both', 1, cortisol, way('loop', a, b, c));
  expect(notesAbout([both], cortisol)).toEqual([both]);
  expect(notesAbout([both], way('loop', b, c, a))).toEqual([both]);
  expect(notesAbout([both], way('route', a, b))).toEqual([]);
});

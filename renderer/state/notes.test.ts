import { beforeEach, expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import type { Note } from '../../preload/contract.ts';
import { useNotes, withNotes } from './notes.ts';

const cortisol = { kind: 'concept', id: ConceptId.parse('cortisol') } as const;
const note = (id: string, rest: Partial<Note> = {}): Note => ({
  id,
  body: id,
  title: id,
  targets: [cortisol],
  createdAt: 1,
  updatedAt: 1,
  rev: 1,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
  ...rest,
});

beforeEach(() => useNotes.setState(useNotes.getInitialState(), true));

const lists = (notes: readonly Note[], trash: readonly Note[] = []) => ({ notes, trash });

test('a new revision takes the place of the old one and comes first', () => {
  const before = lists([note('a', { updatedAt: 5 }), note('b', { updatedAt: 4 })]);
  const { notes } = withNotes(before, [note('b', { rev: 2, updatedAt: 9 })]);
  expect(notes.map(({ id, rev }) => [id, rev])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('an answer that comes late does not undo a newer revision', () => {
  const newer = note('a', { rev: 3 });
  expect(withNotes(lists([newer]), [note('a', { rev: 2 })]).notes).toEqual([newer]);
});

test('a note goes to the trash and comes back', () => {
  const deleted = note('a', { rev: 2, deletedAt: 7 });
  expect(withNotes(lists([note('a')]), [deleted])).toEqual(lists([], [deleted]));
  const back = note('a', { rev: 3 });
  expect(withNotes(lists([], [deleted]), [back])).toEqual(lists([back]));
});

test('what main tells is taken in: revisions, what was erased, or everything anew', () => {
  const { hear } = useNotes.getState();
  const health = { kind: 'good' } as const;
  hear({ put: [note('a'), note('b'), note('c', { deletedAt: 7 })], erased: [], health, isWhole: true });
  hear({ put: [note('a', { rev: 2, body: 'new' })], erased: ['c'], health, isWhole: false });
  expect(useNotes.getState()).toMatchObject({ notes: [{ body: 'new' }, { id: 'b' }], trash: [] });
  hear({ put: [note('d')], erased: [], health, isWhole: true });
  expect(useNotes.getState().notes.map(({ id }) => id)).toEqual(['d']);
});

test('what carries a note is known by its key; a free note marks nothing', () => {
  useNotes.getState().replace({ notes: [note('a'), note('b', { targets: [] })], trash: [], health: { kind: 'good' } });
  expect([...useNotes.getState().noted]).toEqual(['concept:cortisol']);
  useNotes.getState().put(note('a', { rev: 2, deletedAt: 7 }));
  expect(useNotes.getState().noted.size).toBe(0);
});

import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../../preload/contract.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { axesOf } from './axes.ts';
import { countScopes, countTags, EVERYTHING, type Narrowing, narrowed } from './narrow.ts';

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

const DAY = 86_400_000;
const fits = (all: readonly Note[], asked: Partial<Narrowing>) =>
  narrowed(all, { ...EVERYTHING, ...asked }, { axesOf: () => new Set(['HPA']), now: 10 * DAY }).map(({ body }) => body);

test('a scope holds its notes, in their order', () => {
  expect(fits(notes, {})).toEqual(notes.map(({ body }) => body));
  expect(fits(notes, { scope: 'none' })).toEqual(['Reading list']);
  expect(fits(notes, { scope: 'relation' })).toEqual([]);
});

test('scopes are counted over all notes; a note about several things is in the scope of each', () => {
  expect(countScopes(notes)).toMatchObject({ all: 2, concept: 1, relation: 0, way: 0, prompt: 0, none: 1 });
  const relations = [RelationId.parse('crh--releases--acth')];
  const both = note('Both', cortisol, { kind: 'loop', relations });
  expect(countScopes([both])).toMatchObject({ all: 1, concept: 1, way: 1, none: 0 });
});

test('a note on a what-if stands among them, and on the axis of what is pushed', () => {
  const asked = note('Held', { kind: 'scenario', question: 'hold.testosterone.up_days_evidence.d' });
  expect(countScopes([asked])).toMatchObject({ scenario: 1, concept: 0, none: 0 });
  expect(
    narrowed([asked], { ...EVERYTHING, axis: 'HPG' }, { axesOf: (each) => axesOf(realAtlas(), each), now: 1 }),
  ).toEqual([asked]);
});

test('all that is asked must hold: tag, axis, colour, pin and time', () => {
  const exam = { ...note('exam #Feedback'), label: 'rose', isPinned: true, updatedAt: 9.5 * DAY } as const;
  const all = [...notes, exam];
  for (const asked of [{ tag: 'feedback' }, { label: 'rose' }, { isPinned: true }, { period: 7 }] as const)
    expect(fits(all, asked)).toEqual([exam.body]);
  expect(fits(all, { axis: 'HPA' })).toHaveLength(3);
  expect(fits(all, { axis: 'HPG' })).toEqual([]);
  expect(fits(all, { tag: 'feedback', label: 'amber' })).toEqual([]);
});

test('tags are counted once a note, however they are written', () => {
  const tagged = [{ ...note('#Exam #exam'), tags: ['EXAM'] }, note('#exam #alpha')];
  expect(countTags(tagged)).toEqual([
    { key: 'alpha', tag: 'alpha', count: 1 },
    { key: 'exam', tag: 'EXAM', count: 2 },
  ]);
});

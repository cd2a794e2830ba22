import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Question } from '../inference/question.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { questionLabel, questionTitle } from './scenario.ts';

const atlas = realAtlas();
const cortisol = ConceptId.parse('cortisol');
const relation = RelationId.parse('cortisol--inhibits--crh');

const NOTHING: Question = { pushes: [], horizon: 'hours', context: {}, floor: 'D' };
const held: Question = { ...NOTHING, pushes: [{ kind: 'clamp', concept: cortisol, direction: 1 }] };

test('a question reads as a line: what is done, when, in whom', () => {
  expect(questionTitle(atlas, { ...held, context: { sex: 'male', stress: 'chronic' } })).toBe(
    'Cortisol held up, after hours, men, chronic stress',
  );
  const both: Question = { ...held, pushes: [...held.pushes, { kind: 'block', relation }] };
  expect(questionTitle(atlas, both)).toBe('Cortisol held up and “Cortisol lowers CRH” blocked, after hours');
  expect(questionTitle(atlas, NOTHING)).toBe('');
});

test('what a change does stands behind "Undo: "', () => {
  expect(questionLabel(atlas, NOTHING, held)).toBe('hold cortisol up');
  expect(questionLabel(atlas, held, NOTHING)).toBe('release cortisol');
  expect(questionLabel(atlas, NOTHING, { ...NOTHING, pushes: [{ kind: 'block', relation }] })).toBe('block a relation');
  expect(questionLabel(atlas, held, { ...held, horizon: 'weeks' })).toBe('look after weeks');
  expect(questionLabel(atlas, held, { ...held, floor: 'B' })).toBe('trust evidence down to B');
  expect(questionLabel(atlas, held, { ...held, context: { sex: 'male' } })).toBe('choose another context');
});

import { expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { toEffectGraph } from '../inference/effect-graph.ts';
import { answer } from '../inference/engine.ts';
import type { Question } from '../inference/question.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { NO_QUESTION } from '../state/scenario.ts';
import { type Answered, headlineOver, rowsIn, rowsOf } from './rows.ts';

const atlas = realAtlas();
const graph = toEffectGraph(atlas);
const cortisol = ConceptId.parse('cortisol');

const held: Question = { ...NO_QUESTION, pushes: [{ kind: 'clamp', concept: cortisol, direction: 1 }] };

const asked = (question: Question): { readonly question: Question; readonly answer: Answered } => {
  const found = answer(graph, question);
  if (found.status !== 'answered') throw new Error(found.status);
  return { question, answer: found };
};

test('what was pushed stands first, then everything by the size of its effect', () => {
  const [first, ...others] = rowsIn(rowsOf(atlas.concepts, asked(held), null), 'all');
  expect(first?.concept.id).toBe(cortisol);
  const sizes = others.map(({ effect }) => effect.median);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test('the views part what moves but for what was pushed, and together with no known path they hold everything that could move', () => {
  const rows = rowsOf(atlas.concepts, asked(held), null);
  const count = (view: Parameters<typeof rowsIn>[1]) => rowsIn(rows, view).length;
  expect(count('down') + count('up') + count('depends') + held.pushes.length).toBe(count('all'));
  expect(count('all') + count('none')).toBe(rows.length);
  expect(rows.some(({ concept }) => concept.kind === 'variant' || concept.members)).toBe(false);
});

test('the headline counts what the table shows', () => {
  const rows = rowsOf(atlas.concepts, asked(held), null);
  expect(headlineOver(rows, held).title).toMatch(/ go(es)? down/);
});

test('beside another scenario a row tells both, and differs where the way or the certainty does', () => {
  const lifted: Question = { ...held, pushes: [{ kind: 'clamp', concept: cortisol, direction: -1 }] };
  const rows = rowsOf(atlas.concepts, asked(held), asked(lifted));
  const acth = rows.find(({ concept }) => concept.id === 'acth');
  expect([acth?.effect.direction, acth?.other?.effect.direction, acth?.isDifferent]).toEqual([-1, 1, true]);
  expect(rowsIn(rows, 'different')).toContain(acth);
  const same = rowsOf(atlas.concepts, asked(held), asked(held));
  expect(rowsIn(same, 'different')).toEqual([]);
});

test('everything that moves knows the best path to it', () => {
  for (const { effect, push } of rowsIn(rowsOf(atlas.concepts, asked(held), null), 'all'))
    expect(effect.best.length > 0 || push !== undefined, effect.concept).toBe(true);
});

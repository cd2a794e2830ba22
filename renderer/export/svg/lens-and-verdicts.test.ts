import { expect, test } from 'vitest';
import { ConceptId, type Context, RelationId } from '../../../content/schema/index.ts';
import { toEffectGraph } from '../../inference/effect-graph.ts';
import { answer } from '../../inference/engine.ts';
import type { Question } from '../../inference/question.ts';
import { withChoice } from '../../state/lens.ts';
import { toldBy } from '../../state/verdicts.ts';
import { sheetOf, titleOf } from '../pictures.ts';
import { atlas, momentWith, PAPER } from '../sample.ts';
import { mapToSvg } from './map-to-svg.ts';

const draw = (...[lights]: Parameters<typeof momentWith>): string => {
  const moment = momentWith(lights);
  return mapToSvg(sheetOf('whole', moment, { ...PAPER, title: titleOf('whole', moment) }));
};
const drawIn = (lens: Context) => draw({ lens, filter: { ...momentWith().lights.filter, verb: 'hide' } });
const dashOf = (svg: string, id: string): string | undefined =>
  new RegExp(`data-relation="${id}"(?:(?!data-relation=).)*?stroke-dasharray="([^"]+)"`).exec(svg)?.[1];

test('from one context to another and back the picture is the same to the byte', () => {
  const men = drawIn({ sex: 'male' });
  const labour = drawIn({ phase: 'labour' });
  expect(labour).not.toBe(men);
  expect(drawIn(withChoice(withChoice({ phase: 'labour' }, 'phase', null), 'sex', 'male'))).toBe(men);
  expect(men).toContain('Men · ');
});

test('a context hides what does not hold in it, where the rest is hidden', () => {
  const before = 'data-relation="estradiol--stimulates--kisspeptin"';
  expect(drawIn({ phase: 'late-follicular' })).toContain(before);
  expect(drawIn({ phase: 'luteal' })).not.toContain(before);
});

test('without a context, what may raise or lower is drawn as what depends, and what may hold or not is broken', () => {
  const open = draw({});
  expect(dashOf(open, 'estradiol--inhibits--kisspeptin')).toBe('9 4 2 4');
  const conditional = atlas.relations.find(({ when, sign, summary }) => when?.sex && sign !== 0 && !summary);
  expect(conditional && dashOf(draw({ showsContext: true }), conditional.id)).toBe('9 4 2 4');
  expect(open).toContain('in some contexts only');
});

const QUESTION: Question = {
  pushes: [
    { kind: 'clamp', concept: ConceptId.parse('cortisol'), direction: 1 },
    { kind: 'block', relation: RelationId.parse('crh--releases--acth') },
  ],
  horizon: 'hours',
  context: { sex: 'male' },
  floor: 'C',
};

test('a picture of a what-if marks what responds, names it, and explains the marks in its legend', () => {
  const told = toldBy(atlas, QUESTION, answer(toEffectGraph(atlas), QUESTION));
  const svg = draw({ told });
  const marks = [...svg.matchAll(/data-verdict="([^"]+)"/g)].map(([, key]) => key);
  expect(marks).toContain('held up');
  expect(marks).toContain('blocked');
  expect(svg).toMatch(/<title>[^<]*Cortisol[^<]*, held up by you<\/title>/);
  expect(svg).toMatch(/<title>[^<]*, down, [^<]*<\/title>/);
  const explained = [...svg.matchAll(/data-legend="effect:([^"]+)"/g)].map(([, key]) => key);
  const kinds = (keys: readonly (string | undefined)[]) =>
    new Set(keys.map((key) => key?.replace(/ (strong|moderate|weak|trace)$/, '')));
  expect(kinds(explained)).toEqual(kinds(marks));
  expect(draw({})).not.toContain('data-verdict');
});

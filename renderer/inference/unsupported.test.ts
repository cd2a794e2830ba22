import { expect, it } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { isPushable, toEffectGraph } from './effect-graph.ts';
import { answer, explain } from './engine.ts';
import type { Push, Question } from './question.ts';
import { RULES, unsupported } from './unsupported.ts';

const atlas = realAtlas();
const graph = toEffectGraph(atlas);

const push = (concept: string, kind: 'press' | 'clamp' = 'press', direction: 1 | -1 = 1): Push => ({
  kind,
  direction,
  concept: ConceptId.parse(concept),
});
const ask = (pushed: Push, rest: Partial<Question> = {}): Question => ({
  pushes: [pushed],
  horizon: 'hours',
  context: {},
  floor: 'E',
  ...rest,
});

const REFUSED: readonly (readonly [what: string, refused: Question, beside: Question])[] = [
  ['a genotype', ask(push('gg-genotype')), ask(push('oxtr-gene'))],
  ['a group', ask(push('gonads', 'clamp', -1)), ask(push('leydig-theca', 'clamp', -1))],
  [
    'a releasing hormone without a pause',
    ask(push('gonadorelin'), { context: { route: 'continuous' } }),
    ask(push('gonadorelin'), { context: { route: 'pulsatile' } }),
  ],
  ['GnRH that is held up', ask(push('gnrh', 'clamp')), ask(push('gnrh', 'clamp', -1))],
  [
    'kisspeptin without a pause',
    ask(push('kisspeptin'), { context: { route: 'continuous' } }),
    ask(push('kisspeptin')),
  ],
  ['the clock', ask(push('suprachiasmatic-nucleus')), ask(push('crh'))],
  [
    'oxytocin for hours in labour',
    ask(push('oxytocin'), { context: { phase: 'labour' } }),
    ask(push('oxytocin'), { context: { phase: 'labour' }, horizon: 'minutes' }),
  ],
  [
    'oxytocin as a spray',
    ask(push('oxytocin'), { context: { route: 'intranasal' } }),
    ask(push('intranasal-oxytocin'), { context: { route: 'intranasal' } }),
  ],
  ['a spray that is held high', ask(push('intranasal-oxytocin', 'clamp')), ask(push('intranasal-oxytocin'))],
  ['what early life settles', ask(push('gene-environment-interaction')), ask(push('stress-reactivity'))],
];

it.each(REFUSED)('%s cannot be asked about, what stands beside it can', (_, refused, beside) => {
  expect(answer(graph, refused)).toMatchObject({
    status: 'unsupported',
    reason: expect.stringMatching(/\w.*\.$/),
    instead: expect.stringMatching(/\w.*\.$/),
  });
  expect(answer(graph, beside).status).toBe('answered');
});

it('every rule refuses something, and all that it names is on the map', () => {
  const met = new Set(REFUSED.map(([, refused]) => unsupported(graph, refused)));
  expect(RULES.filter((rule) => !met.has(rule))).toEqual([]);
  for (const { pushes } of REFUSED.flatMap(([, ...questions]) => questions))
    for (const pushed of pushes) if (pushed.kind !== 'block') expect(atlas.concept.has(pushed.concept)).toBe(true);
});

it('refuses one push among others that it would allow', () => {
  const question = ask(push('cortisol'));
  expect(answer(graph, { ...question, pushes: [...question.pushes, push('aa-genotype')] }).status).toBe('unsupported');
});

it('what cannot be pushed is refused, whatever the context', () => {
  for (const concept of atlas.concepts)
    if (!isPushable(concept)) expect(answer(graph, ask(push(concept.id))).status, concept.id).toBe('unsupported');
});

it('nothing is explained about what cannot be asked', () => {
  const reasons = explain(graph, ask(push('gnrh', 'clamp')), ConceptId.parse('lh'));
  expect(reasons).toMatchObject({ along: [], against: [], first: null, flips: [], hinge: [] });
});

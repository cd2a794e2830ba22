import { describe, expect, test } from 'vitest';
import { realAtlas } from '../state/real-atlas.ts';
import { toCausalGraph } from './causal-graph.ts';
import { feedbackLoops } from './loops.ts';
import { type Arrow, chain, sampleGraph } from './sample.ts';

const conceptsOf = (arrows: readonly Arrow[], changes: Readonly<Record<string, object>> = {}) =>
  feedbackLoops(sampleGraph(arrows, changes)).map(({ relations }) => relations.map(({ source }) => source).join(''));

test('a loop is found once, told from the concept that most relations touch', () => {
  expect(conceptsOf([...chain('a>b>c>a'), ...chain('x>b>y')])).toEqual(['bca']);
});

test('an even number of inhibitions reinforces, an odd one balances', () => {
  const sign = (text: string) => feedbackLoops(sampleGraph(chain(text)))[0]?.sign;
  expect(sign('a>b>c>a')).toBe(1);
  expect(sign('a-|b>c-|a')).toBe(1);
  expect(sign('a>b-|a')).toBe(-1);
});

test('without its last relation a loop is gone', () => {
  const loop = chain('a>b>c-|a');
  expect(conceptsOf(loop)).toHaveLength(1);
  expect(conceptsOf(loop.slice(0, -1))).toEqual([]);
});

test('five relations are a loop, six are too many', () => {
  expect(conceptsOf(chain('a>b>c>d>e>a'))).toHaveLength(1);
  expect(conceptsOf(chain('a>b>c>d>e>f>a'))).toEqual([]);
});

test('every way round is a loop of its own where relations are parallel', () => {
  expect(conceptsOf([...chain('a>b>a'), ...chain('a-|b')])).toEqual(['ab', 'ab']);
});

test('nothing goes round through a concept that routes do not pass, or in contexts that exclude each other', () => {
  expect(conceptsOf(chain('a>b>a'), { b: { through: false } })).toEqual([]);
  expect(
    conceptsOf([...chain('a>b', { when: { sex: ['male'] } }), ...chain('b>a', { when: { phase: ['labour'] } })]),
  ).toEqual([]);
});

test('the strongest evidence comes first, then the shortest', () => {
  const arrows = [...chain('a>b>a', { evidence: 'animal' }), ...chain('c>d>e>c'), ...chain('f>g>f')];
  expect(conceptsOf(arrows)).toEqual(['fg', 'cde', 'ab']);
});

describe('on the authored content', () => {
  const loops = feedbackLoops(toCausalGraph(realAtlas()));
  const through = (...ids: readonly string[]) =>
    loops.find(
      ({ relations }) => relations.length === ids.length && ids.every((id) => relations.some((r) => r.source === id)),
    );

  test('cortisol holds back CRH through its receptor: a balancing loop', () => {
    expect(through('cortisol', 'glucocorticoid-receptor', 'crh', 'acth', 'adrenal-cortex')?.sign).toBe(-1);
  });

  test('oxytocin and the stretch of labour drive each other: a reinforcing loop', () => {
    expect(through('oxytocin', 'oxtr', 'uterus', 'cervical-stretch', 'oxytocin-release')?.sign).toBe(1);
  });
});

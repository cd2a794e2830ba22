import { expect, test } from 'vitest';
import { causalOf } from '../state/causal.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { loopNames, loopSpoken } from './loop.ts';

const atlas = realAtlas();
const { loops } = causalOf(atlas);
const names = loopNames(atlas, loops);
const called = [...names.values()];

test('a loop is called after what feeds back and what that acts on, not after the receptor between them', () => {
  expect(called).toContain('Inhibin – FSH feedback');
  expect(called).toContain('Progesterone – GnRH feedback');
  expect(called.some((name) => name.includes('receptor'))).toBe(false);
});

test('loops that share their ends say what is special to each', () => {
  expect(called.filter((name) => name.startsWith('Cortisol – CRH feedback'))).toEqual([
    'Cortisol – CRH feedback, by way of adrenal cortex',
    'Cortisol – CRH feedback, by way of adrenal cortex mass',
  ]);
});

test('a loop without a brake is called after its messenger and what is furthest from it', () => {
  expect(called).toContain('Oxytocin – uterus feedback');
});

test('every loop has a name of its own, whatever the order they come in', () => {
  expect(new Set(called).size).toBe(loops.length);
  const turned = loopNames(atlas, loops.toReversed());
  for (const loop of loops) expect(turned.get(loop)).toBe(names.get(loop));
});

test('a loop is spoken with its kind, length, weakest evidence and slowest time', () => {
  const [loop] = loops.filter((each) => names.get(each) === 'Inhibin – FSH feedback');
  expect(loop && loopSpoken('Inhibin – FSH feedback', loop)).toMatch(
    /^Inhibin – FSH feedback, balancing, 3 steps, textbook knowledge, within \w+$/,
  );
});

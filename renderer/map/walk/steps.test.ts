import { expect, test } from 'vitest';
import { TIMESCALES } from '../../../content/schema/index.ts';
import { lookOf, type Place, placeAfter, restOn } from './steps.ts';

test('a walk begins at the first step, stays at the last one, and goes back as far as the first', () => {
  const forth = [1, 1, 1, 1].reduce<readonly Place[]>(
    (places) => [...places, placeAfter(places.at(-1) ?? null, 1, 3)],
    [null],
  );
  expect(forth).toEqual([null, 0, 1, 2, 2]);
  expect([placeAfter(2, -1, 3), placeAfter(0, -1, 3), placeAfter(null, -1, 3)]).toEqual([1, 0, null]);
  expect(placeAfter(null, 1, 0)).toBeNull();
});

test('the slower a step is, the longer a walk rests on it', () => {
  const rests = TIMESCALES.map(restOn);
  expect(rests).toEqual(rests.toSorted((a, b) => a - b));
  expect(new Set(rests).size).toBe(rests.length);
});

test('what was passed, what is stood on and what is ahead look different, and alike while nobody walks', () => {
  expect([0, 1, 2].map((step) => lookOf(step, 1))).toEqual(['passed', 'here', 'ahead']);
  expect([0, 1, 2].map((step) => lookOf(step, null))).toEqual([undefined, undefined, undefined]);
});

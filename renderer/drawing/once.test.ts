import { expect, test } from 'vitest';
import { once, stepwise } from './once.ts';

test('what is made once is made when first asked for, and then always the same', () => {
  let made = 0;
  const value = once(() => {
    made += 1;
    return { made };
  });
  expect(made).toBe(0);
  expect(value()).toBe(value());
  expect(made).toBe(1);
});

/** Counts to three, a step each. */
const counting = () => {
  const done: number[] = [];
  const work = stepwise(function* () {
    for (let step = 1; step <= 3; step += 1) {
      done.push(step);
      yield;
    }
    return done.length;
  });
  return { done, work };
};

test('work in steps does nothing by itself, and a step at a time', () => {
  const { done, work } = counting();
  expect(done).toEqual([]);
  const steps = work.steps();
  steps.next();
  steps.next();
  expect(done).toEqual([1, 2]);
});

test('whoever needs the result gets it at once, and no step is done twice', () => {
  const { done, work } = counting();
  work.steps().next();
  expect(work.value()).toBe(3);
  expect(work.value()).toBe(3);
  expect([...work.steps()]).toEqual([]);
  expect(done).toEqual([1, 2, 3]);
});

import { expect, test } from 'vitest';
import { contextWords } from './context.ts';

test('a relation without conditions holds always, so nothing is said', () => {
  expect(contextWords(undefined)).toEqual([]);
});

test('each condition is a phrase of its own, alternatives share one', () => {
  expect(contextWords({ sex: ['female'], phase: ['late-follicular', 'pregnancy'], species: ['rodent'] })).toEqual([
    'Women',
    'Late follicular phase or pregnancy',
    'Rodents',
  ]);
});

test('a phase that rules it out is named as such', () => {
  expect(contextWords({ notPhase: ['pregnancy', 'labour'] })).toEqual(['Not in pregnancy or labour']);
});

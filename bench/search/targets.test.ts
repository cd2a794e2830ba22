import { expect, test } from 'vitest';
import { isMet } from '../table.ts';
import type { Measured } from './measure.ts';
import { verdicts } from './targets.ts';

const measured = (more: Partial<Measured> = {}): Measured => ({
  build: 1,
  megabytes: 1,
  restart: 1,
  first: { p50: 1, p95: 1 },
  ranked: { p50: 1, p95: 1 },
  found: 1,
  ...more,
});

const missed = (product: Partial<Measured>) =>
  verdicts(
    new Map([
      ['product 100000', measured(product)],
      ['minisearch 100000', measured({ restart: 100, ranked: { p50: 10, p95: 4 } })],
      ['scan 100000', measured({ first: { p50: 50, p95: 50 } })],
    ]),
  ).flatMap((verdict) => (isMet(verdict) ? [] : [verdict.id]));

test('a target is missed by what it speaks of alone', () => {
  expect(missed({})).toEqual([]);
  expect(missed({ first: { p50: 1.1, p95: 1 } })).toEqual(['F1']);
  expect(missed({ ranked: { p50: 1.1, p95: 1 } })).toEqual(['F2a']);
  expect(missed({ ranked: { p50: 1, p95: 1.1 } })).toEqual(['F2b']);
  expect(missed({ found: 0.94 })).toEqual(['F3']);
  expect(missed({ restart: 1.1 })).toEqual(['F4']);
});

test('what was not measured is not met', () => {
  expect(verdicts(new Map()).filter(isMet)).toEqual([]);
});

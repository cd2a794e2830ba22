import { expect, test } from 'vitest';
import { holds, isMet } from '../table.ts';
import type { RunResult } from './measure.ts';
import { type Runs, SIZES, verdicts } from './targets.ts';

const run = (more: Partial<RunResult> = {}): RunResult => ({
  first: 10,
  firstMeanwhile: 50,
  open: 1_000,
  save: 0.5,
  saveP95: 1,
  heapMb: 100,
  rssMb: 200,
  stall: 20,
  ...more,
});
const runsWith = (product: RunResult, at100 = product): Runs =>
  new Map(
    SIZES.flatMap((size) => [
      [`raw fdatasync ${size}`, [run({ save: 0.3 })]],
      [`lowdb JSONFile ${size}`, [run({ first: 1_000, save: 1_500 })]],
      [`product with its search ${size}`, [size === 100 ? at100 : product]],
      [`product ${size}`, [size === 100 ? at100 : product]],
    ]),
  );
const missed = (runs: Runs) => verdicts(runs).flatMap((verdict) => (isMet(verdict) ? [] : [verdict.id]));

test('a store as quick as a synced append, that tells the first notes before it has read all, passes', () => {
  expect(missed(runsWith(run()))).toEqual([]);
  expect(holds(verdicts(runsWith(run())))).toBe(true);
});

test('a store that slows down with its size, stops everything or opens late does not pass', () => {
  expect(missed(runsWith(run({ save: 2 }), run()))).toEqual(['S1', 'S1b', 'S2', 'S3']);
  expect(missed(runsWith(run({ stall: 400 })))).toContain('stall');
  expect(missed(runsWith(run({ open: 4_000 })))).toEqual(['open', 'wait']);
  expect(missed(runsWith(run({ first: 30 })))).toEqual(['S4']);
  expect(missed(runsWith(run({ firstMeanwhile: 500 })))).toEqual(['S4b']);
  expect(holds(verdicts(runsWith(run({ open: 4_000 }))))).toBe(false);
});

test('what was not measured is a miss, never a pass', () => {
  expect(holds(verdicts(new Map()))).toBe(false);
});

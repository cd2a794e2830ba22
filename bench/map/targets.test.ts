import { expect, test } from 'vitest';
import { isMet } from '../table.ts';
import { PHASES, type Phase, type PhaseResult, type RunResult } from './measure.ts';
import { type Runs, SIZES, verdicts } from './targets.ts';

const phase = (p95: number): PhaseResult => ({ p50: 16, p95, cpu: 10, main: 5 });
const run = (change: Partial<RunResult> = {}, p95 = 16): RunResult => ({
  paint: 100,
  ready: 100,
  phases: Object.fromEntries(PHASES.map((name) => [name, phase(p95)])) as Record<Phase, PhaseResult>,
  highlight: 40,
  heapMb: 10,
  elements: 500,
  ...change,
});

const runsWith = (product: readonly RunResult[]): Runs =>
  new Map(
    SIZES.flatMap((size) => [
      [`empty ${size}`, [run()]],
      [`canvas ${size}`, [run()]],
      [`flow ${size}`, [run({ paint: 5_000, phases: { panWhole: { ...phase(300), cpu: 100 } } })]],
      [`product ${size}`, product],
    ]),
  );
const missed = (runs: Runs) => verdicts(runs).flatMap((verdict) => (isMet(verdict) ? [] : [verdict.id]));

test('a map as quick as an empty page meets every target', () => {
  expect(missed(runsWith([run()]))).toEqual([]);
});

test('a target is missed by what it speaks of alone', () => {
  expect(missed(runsWith([run({ heapMb: 31 })]))).toEqual(['M8a']);
  expect(missed(runsWith([run({ elements: 2_501 })]))).toEqual(['M8b']);
  expect(missed(runsWith([run({ highlight: 61 })]))).toEqual(['M7']);
  expect(missed(runsWith([run({}, 20)]))).toEqual(['M1', 'M4']);
});

test('the middle of three runs counts, not the worst', () => {
  expect(missed(runsWith([run(), run({ heapMb: 90 }), run()]))).toEqual([]);
});

test('a phase that failed meets no target', () => {
  expect(missed(runsWith([run({ phases: {} })]))).toEqual(['M1', 'M2', 'M3', 'M4', 'M5']);
  expect(missed(new Map())).toHaveLength(10);
});

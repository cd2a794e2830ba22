import { expect, test } from 'vitest';
import { isMet } from '../table.ts';
import type { Measured } from './measure.ts';
import { verdicts } from './targets.ts';

const times = (p95: number) => ({ p50: 1, p95, most: 100 });
const measured = (more: Partial<Measured> = {}): Measured => ({
  questions: 1,
  verdicts: 1,
  differing: 0,
  answer: { product: times(10), reference: times(10) },
  explanation: { product: times(10), reference: times(10) },
  ...more,
});

const missed = (bundled: Partial<Measured>, synthetic: Partial<Measured> = {}) =>
  verdicts({ bundled: measured(bundled), synthetic: measured(synthetic) }).flatMap((verdict) =>
    isMet(verdict) ? [] : [verdict.id],
  );

test('a target is missed by what it speaks of alone', () => {
  const slower = { product: times(11), reference: times(10) };
  const felt = { product: times(51), reference: times(60) };
  expect(missed({})).toEqual([]);
  expect(missed({ answer: slower })).toEqual(['W1']);
  expect(missed({ answer: felt })).toEqual(['W2']);
  expect(missed({ explanation: slower })).toEqual(['W3']);
  expect(missed({}, { answer: slower })).toEqual(['W4']);
  expect(missed({}, { answer: felt })).toEqual(['W5']);
  expect(missed({}, { explanation: slower })).toEqual(['W6']);
  expect(missed({ differing: 1 })).toEqual(['W7']);
});

test('what was not measured is not met', () => {
  expect(verdicts({}).filter(isMet)).toEqual([]);
});

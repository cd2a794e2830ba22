import { expect, test } from 'vitest';
import { Bursts } from './bursts.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

test('the first save of a session keeps what stood before it, the next ones nothing', () => {
  const bursts = new Bursts();
  expect(bursts.saved('a', 0)).toBe('session');
  expect(bursts.saved('a', MINUTE)).toBeNull();
  expect(bursts.saved('b', MINUTE)).toBe('session');
});

test('a save two minutes after the last one begins a new burst', () => {
  const bursts = new Bursts();
  bursts.saved('a', 0);
  expect(bursts.saved('a', 2 * MINUTE - 1)).toBeNull();
  expect(bursts.saved('a', 4 * MINUTE - 1)).toBe('burst');
});

test('typing without a pause is a new burst every ten minutes', () => {
  const bursts = new Bursts();
  const reasons = Array.from({ length: 41 }, (_, minute) => bursts.saved('a', minute * MINUTE));
  expect(reasons.flatMap((reason, minute) => (reason ? [minute] : []))).toEqual([0, 10, 20, 30, 40]);
});

test('a clock that was set back begins a new burst', () => {
  const bursts = new Bursts();
  bursts.saved('a', 5 * MINUTE);
  expect(bursts.saved('a', 4 * MINUTE)).toBe('burst');
});

test('after a burst was ended the next save begins one at once', () => {
  const bursts = new Bursts();
  bursts.end('a');
  expect(bursts.saved('a', 0)).toBe('burst');
});

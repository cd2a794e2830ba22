import { expect, test } from 'vitest';
import { shortDate, timeOfDay } from './date.ts';

const now = new Date(2026, 10, 24, 16, 30).getTime();

test('a moment of today is a time, of this year a day, else a day with its year', () => {
  expect(shortDate(new Date(2026, 10, 24, 9, 5).getTime(), now)).toBe('09:05');
  expect(shortDate(new Date(2026, 2, 1).getTime(), now)).toBe('1 Mar');
  expect(shortDate(new Date(2025, 10, 24).getTime(), now)).toBe('24 Nov 2025');
});

test('the time of day has two digits each', () => {
  expect(timeOfDay(new Date(2026, 0, 1, 4, 2).getTime())).toBe('04:02');
});

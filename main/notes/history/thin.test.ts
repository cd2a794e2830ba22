import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAYS_KEPT, NEWEST_KEPT, superfluous } from './thin.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = 20_000 * DAY;

/** When versions were kept that are so old now, the oldest first. */
const keptBefore = (ages: readonly number[]): readonly number[] =>
  ages.toSorted((a, b) => b - a).map((age) => NOW - age);

test('the newest fifty and those of the last week always stay', () => {
  const ages = fc.array(fc.nat({ max: 3_000 * DAY }), { maxLength: 300 });
  fc.assert(
    fc.property(ages, (some) => {
      const kept = keptBefore([0, ...some]);
      for (const place of superfluous(kept, NOW)) {
        expect(place).toBeLessThan(kept.length - NEWEST_KEPT);
        expect(NOW - (kept[place] ?? NOW)).toBeGreaterThan(DAYS_KEPT * DAY);
      }
    }),
  );
});

test('of older ones the newest of each day stays, later of each week, then of four weeks', () => {
  const newest = Array.from({ length: NEWEST_KEPT }, () => 0);
  const hourly = Array.from({ length: 365 * 4 * 24 }, (_, hour) => 8 * DAY + hour * HOUR);
  const kept = keptBefore([...newest, ...hourly]);
  const left = kept.length - superfluous(kept, NOW).size - NEWEST_KEPT;
  expect(left).toBeGreaterThan(80 + 90 + 25);
  expect(left).toBeLessThan(86 + 95 + 32);
});

test('a clock that runs years ahead thins nothing that is not old beside the newest version', () => {
  const kept = Array.from({ length: 120 }, (_, place) => NOW - (120 - place) * HOUR);
  expect(superfluous(kept, NOW + 3_000 * DAY).size).toBe(0);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameBackup, parseName } from './name.ts';
import { thinned } from './thin.ts';

const HOUR = 3_600_000;
const auto = (at: number) => nameBackup(at, 'auto', 3);
const START = Date.UTC(2026, 0, 1);

/** Backups of any times, or all of a few hours, where they share slots. */
const MADE = fc
  .constantFrom(9e12, 4 * HOUR)
  .chain((max) => fc.uniqueArray(fc.tuple(fc.nat({ max }), fc.boolean()), { maxLength: 80, selector: ([at]) => at }));

/** What is left when every hour a backup is made and thinned. */
const lived = (hours: number, at: (hour: number) => number = (hour) => START + hour * HOUR) => {
  let kept: ReturnType<typeof auto>[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    const fresh = auto(at(hour));
    kept = [...kept.filter(({ name }) => name !== fresh.name), fresh];
    const gone = new Set(thinned(kept, fresh.name));
    kept = kept.filter((each) => !gone.has(each));
  }
  return kept;
};

test('a name says when, why and how many, and nothing else is a backup', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), fc.nat(), (at, count) => {
      const named = nameBackup(at, 'before-import', count);
      expect(parseName(named.name)).toEqual(named);
      expect(named.name).not.toMatch(/[<>:"/\\|?*]/);
    }),
  );
  for (const name of ['notes.jsonl', 'notes 2026-13-45 00-00-00.000 UTC, auto, 1.jsonl', '.notes.tmp'])
    expect(parseName(name)).toBeNull();
});

describe('thinning', () => {
  test('after two years of hours there are a day of hours, two weeks of days, weeks and months', () => {
    const kept = lived(2 * 365 * 24);
    const newest = Math.max(...kept.map(({ at }) => at));
    const within = (hours: number) => kept.filter(({ at }) => newest - at < hours * HOUR).length;
    expect(within(24)).toBe(24);
    expect(within(14 * 24)).toBeGreaterThanOrEqual(24 + 12);
    expect(within(365 * 24)).toBeGreaterThanOrEqual(24 + 12 + 5 + 9);
    expect(kept.length).toBeLessThan(24 + 14 + 8 + 12 + 4);
  });

  test('what was made for a reason stays, and so do the two newest', () => {
    fc.assert(
      fc.property(MADE, (made) => {
        const all = made.map(([at, isAuto]) => nameBackup(at, isAuto ? 'auto' : 'by-hand', 1));
        const gone = thinned(all);
        for (const each of gone) expect(each.why).toBe('auto');
        const newest = all.toSorted((a, b) => b.at - a.at).slice(0, 2);
        for (const each of newest) expect(gone).not.toContain(each);
        expect(all.length - gone.length).toBeGreaterThanOrEqual(Math.min(2, all.length));
      }),
    );
  });

  test('thinned once, nothing more goes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9e12 }), { maxLength: 80 }), (times) => {
        const all = [...new Set(times)].map(auto);
        const gone = new Set(thinned(all));
        expect(thinned(all.filter((each) => !gone.has(each)))).toEqual([]);
      }),
    );
  });

  test('a clock that jumps ahead or back takes no more with it than a usual hour', () => {
    const before = lived(1000);
    for (const jump of [-START, -400 * 24 * HOUR, 100 * 365 * 24 * HOUR]) {
      const fresh = auto(START + 1000 * HOUR + jump);
      const gone = thinned([...before, fresh], fresh.name);
      expect(gone.length).toBeLessThanOrEqual(4);
      expect(gone).not.toContain(fresh);
    }
  });
});

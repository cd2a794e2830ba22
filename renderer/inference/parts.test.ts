import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components } from './components.ts';
import { dominators } from './dominators.ts';
import { sampleWorlds, WORLDS } from './ensemble.ts';
import { Heap } from './heap.ts';
import { Kept } from './kept.ts';
import { listPaths } from './paths.ts';
import { prover } from './proof.ts';
import { reach } from './reach.ts';
import { select } from './select.ts';
import { selectNth } from './select-nth.ts';
import { toSystem } from './system.ts';
import { allPaths, eliminate } from './testing/brute-force.ts';
import { asked, HOW, PLACES } from './testing/random.ts';

test('everything settles where elimination says, in every world, and what is held stays', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const selection = select(graph, question);
      const system = toSystem(selection, [...reach(selection).keys()]);
      const { weights, values } = sampleWorlds(system);
      for (let world = 0; world < WORLDS; world += 40) {
        const inWorld = (numbers: Float64Array) => numbers.filter((_, index) => index % WORLDS === world);
        const settled = inWorld(values);
        for (const [at, value] of eliminate(system, inWorld(weights)).entries())
          expect(settled[at]).toBeCloseTo(value, 8);
        for (const [at, isHeld] of system.isHeld.entries()) if (isHeld) expect(settled[at]).toBe(system.input[at]);
      }
    }),
    HOW,
  );
});

test('all simple paths are found where the list is complete, none twice, and the best are kept in their order', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const selection = select(graph, question);
      const listing = listPaths(selection);
      fc.pre(listing.isComplete);
      const all = allPaths(selection);
      for (const at of PLACES)
        for (const direction of [1, -1] as const) {
          const expected = all.filter(({ arrows, sign }) => sign === direction && arrows.at(-1)?.to === at);
          const { count, best } = listing.to(at, direction);
          expect(count).toBe(expected.length);
          const scores = expected.map(({ arrows }) =>
            arrows.reduce((score, { least, most, weight }) => score * 0.5 * (least + most) * weight, 1),
          );
          expect(best.map(({ score }) => score)).toEqual(scores.toSorted((a, b) => b - a).slice(0, 4));
        }
    }),
    HOW,
  );
});

test('walks of one sign alone arrive only where all simple paths have that sign', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const selection = select(graph, question);
      const arrivals = reach(selection);
      for (const { arrows, sign } of allPaths(selection)) {
        const arrived = arrivals.get(arrows.at(-1)?.to ?? -1);
        expect(arrived?.isMixed || arrived?.first === sign).toBe(true);
      }
    }),
    HOW,
  );
});

test('what is proven of paths is so: all of them push the same way', () => {
  let proven = 0;
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const selection = select(graph, question);
      const arrivals = reach(selection);
      const proves = prover(selection);
      const paths = allPaths(selection).map(({ arrows, sign }) => ({ to: arrows.at(-1)?.to, sign }));
      const put = selection.sources.map(({ at, amount }) => ({ to: at, sign: Math.sign(amount) }));
      for (const at of PLACES) {
        const signs = new Set([...paths, ...put].flatMap(({ to, sign }) => (to === at ? [sign] : [])));
        if (proves(at)) expect(signs.size).toBe(1);
        else expect(signs.size).not.toBe(1);
        if (proves(at) && arrivals.get(at)?.isMixed) proven += 1;
      }
    }),
    HOW,
  );
  expect(proven).toBeGreaterThan(10);
});

test('the dominator of a place is the last that no way to it avoids', () => {
  const edges = fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...PLACES)), { maxLength: 16 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const reachedWithout = (barred: number) => {
        const seen = new Set(barred === 0 ? [] : [0]);
        for (const at of seen) for (const [from, to] of pairs) if (from === at && to !== barred) seen.add(to);
        return seen;
      };
      const found = dominators(0, (at) => pairs.flatMap(([from, to]) => (from === at ? [to] : [])));
      expect(new Set(found.keys())).toEqual(new Set([...reachedWithout(-1)]));
      for (const [at, last] of found) {
        if (at === 0) continue;
        const all = [...found.keys()].filter((each) => each !== at && !reachedWithout(each).has(at));
        expect(all).toContain(last);
        for (const each of all) expect(each === last || !reachedWithout(each).has(last)).toBe(true);
      }
    }),
    HOW,
  );
});

test('components hold what leads to each other, each after what leads to it', () => {
  const edges = fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...PLACES)), { maxLength: 16 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const after = (at: number) => pairs.flatMap(([from, to]) => (from === at ? [to] : []));
      const leads = (from: number, to: number) => {
        const seen = new Set([from]);
        for (const at of seen) for (const each of after(at)) seen.add(each);
        return seen.has(to);
      };
      const found = components(PLACES.length, after);
      const place = new Map(found.flatMap((component, index) => component.map((at) => [at, index] as const)));
      expect([...place.keys()].toSorted()).toEqual(PLACES);
      for (const a of PLACES)
        for (const b of PLACES) {
          expect(place.get(a) === place.get(b)).toBe(leads(a, b) && leads(b, a));
          if (leads(a, b)) expect(place.get(a)).toBeLessThanOrEqual(place.get(b) ?? -1);
        }
    }),
    HOW,
  );
});

test('the heap gives back the least first, and selection finds what sorting would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), fc.nat(), (numbers, chance) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const heap = new Heap<number>((a, b) => a < b);
      for (const each of numbers) heap.push(each);
      expect(numbers.map(() => heap.pop())).toEqual(sorted);
      expect(heap.pop()).toBeUndefined();
      const rank = chance % numbers.length;
      expect(selectNth(Float64Array.from(numbers), rank)).toBe(sorted[rank]);
    }),
    HOW,
  );
});

test('what was not asked for longest is forgotten first', () => {
  const kept = new Kept<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
});

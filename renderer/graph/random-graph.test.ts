import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { When } from '../../content/schema/index.ts';
import { bruteForce, loopKey } from './brute-force.ts';
import { feedbackLoops } from './loops.ts';
import { bestRoutes } from './routes.ts';
import { type Arrow, concept, sampleGraph } from './sample.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const CONTEXTS: readonly When[] = [
  { sex: ['male'] },
  { phase: ['luteal', 'labour'] },
  { phase: ['labour', 'lactation'] },
  { phase: ['lactation', 'luteal'] },
  { notPhase: ['labour'] },
  { route: ['oral'] },
];

/** Ends are drawn from few names, so that many arrows are parallel or opposite. */
const arrow = fc
  .record({
    from: fc.constantFrom(...NAMES),
    to: fc.constantFrom(...NAMES),
    sign: fc.constantFrom(1, -1, 0),
    evidence: fc.constantFrom('textbook', 'animal', 'in-vitro', 'article-only'),
    when: fc.option(fc.constantFrom(...CONTEXTS), { nil: undefined, freq: 2 }),
  } as const)
  .filter(({ from, to }) => from !== to)
  .map(({ when, ...rest }): Arrow => ({ ...rest, ...(when && { when }) }));

const graphs = fc
  .record({
    arrows: fc.array(arrow, { minLength: 6, maxLength: 16 }),
    closed: fc.subarray(NAMES, { maxLength: 2 }),
  })
  .map(({ arrows, closed }) =>
    sampleGraph(arrows, Object.fromEntries(closed.map((name) => [name, { through: false }]))),
  );

const HOW = { numRuns: 50, seed: 20261124 };
const keyOf = (relations: readonly { readonly id: string }[]) => relations.map(({ id }) => id).join(' ');

test('routes are those of brute force on 50 random multigraphs, between every two concepts', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { routes } = bruteForce(graph, 5);
      for (const from of NAMES)
        for (const to of NAMES) {
          const expected = routes.filter((walk) => walk[0]?.source === from && walk.at(-1)?.target === to);
          const { best } = bestRoutes(graph, concept(from), concept(to), { limit: 10_000, maxLength: 5 });
          expect(best.map(({ relations }) => keyOf(relations)).toSorted()).toEqual(expected.map(keyOf).toSorted());
        }
    }),
    HOW,
  );
});

test('loops are those of brute force on 50 random multigraphs, each once', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const expected = new Set(bruteForce(graph, 5).loops.map(loopKey));
      const found = feedbackLoops(graph).map(({ relations }) => loopKey(relations));
      expect(found.toSorted()).toEqual([...expected].toSorted());
    }),
    HOW,
  );
});

import fc from 'fast-check';
import { ConceptId, GRADES, RelationId } from '../../../content/schema/index.ts';
import type { Arrow, EffectGraph } from '../effect-graph.ts';
import { HORIZONS, type Push, type Question } from '../question.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
export const PLACES = NAMES.map((_, index) => index);
const RANGES = [
  [0.5, 1],
  [0.2, 0.7],
  [0.02, 0.3],
] as const;

type Shape = Omit<Arrow, 'relation' | 'least' | 'most' | 'when' | 'isRunaway'> & {
  readonly range: (typeof RANGES)[number];
};

/** An arrow between two of the concepts; few of them, so that loops and competing paths are common. */
const shape: fc.Arbitrary<Shape> = fc
  .record({
    from: fc.constantFrom(...PLACES),
    to: fc.constantFrom(...PLACES),
    sign: fc.constantFrom(1, -1),
    range: fc.constantFrom(...RANGES),
    weight: fc.constantFrom(1, 0.95, 0.75, 0.5),
    grade: fc.constantFrom(...GRADES),
    speed: fc.constantFrom(0, 0, 1, 2, 3, 4),
  } as const)
  .filter(({ from, to }) => from !== to);

const toArrow = ({ range: [least, most], ...rest }: Shape, index: number): Arrow => ({
  relation: RelationId.parse(`${NAMES[rest.from]}--acts-on--${NAMES[rest.to]}--n${index}`),
  least,
  most,
  when: undefined,
  isRunaway: false,
  ...rest,
});

const closed = fc.subarray(PLACES, { maxLength: 2 });
const silent = fc.subarray(PLACES, { maxLength: 2 });

/** Graphs of eight concepts. */
export const graphs: fc.Arbitrary<EffectGraph> = fc
  .record({ shapes: fc.array(shape, { minLength: 6, maxLength: 20 }), closed, silent })
  .map(({ shapes, closed, silent }) => ({
    quantities: NAMES.map((name, place) => ({
      concept: ConceptId.parse(name),
      relays: !closed.includes(place),
      isTonic: !silent.includes(place),
      standsFor: 'amount',
    })),
    arrows: shapes.map(toArrow),
    unsigned: [],
  }));

/** The graph with one more arrow behind its others. */
export const withArrow = (graph: EffectGraph, from: number, to: number): EffectGraph => ({
  ...graph,
  arrows: [
    ...graph.arrows,
    toArrow({ from, to, sign: 1, range: RANGES[0], weight: 1, grade: 'A', speed: 0 }, graph.arrows.length),
  ],
});

const given: fc.Arbitrary<Push> = fc.record({
  kind: fc.constantFrom('press', 'clamp'),
  concept: fc.constantFrom(...NAMES).map((name) => ConceptId.parse(name)),
  direction: fc.constantFrom(1, -1),
} as const);

const pushesOn = ({ arrows }: EffectGraph): fc.Arbitrary<readonly Push[]> => {
  const blocked = fc.constantFrom(...arrows).map(({ relation }): Push => ({ kind: 'block', relation }));
  return fc.uniqueArray(fc.oneof({ arbitrary: given, weight: 3 }, { arbitrary: blocked, weight: 1 }), {
    minLength: 1,
    maxLength: 3,
    selector: (push) => (push.kind === 'block' ? push.relation : push.concept),
  });
};

/** A graph and a question about it. */
export const asked: fc.Arbitrary<{ readonly graph: EffectGraph; readonly question: Question }> = graphs.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    question: fc.record({
      pushes: pushesOn(graph),
      horizon: fc.constantFrom(...HORIZONS),
      context: fc.constant({}),
      floor: fc.constantFrom(...GRADES),
    }),
  }),
);

export const HOW = { numRuns: 150, seed: 20261125 };

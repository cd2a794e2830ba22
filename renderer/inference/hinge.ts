import type { Explanation } from './answer.ts';
import type { Arrow } from './effect-graph.ts';
import { RESPONSE, rowOf } from './ensemble.ts';
import type { Solution } from './solution.ts';

const KEPT = 3;

const mean = (numbers: Float64Array): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Correlation of two rows of numbers; 0 where one does not vary. */
const correlation = (a: Float64Array, b: Float64Array): number => {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [together, alone, other] = [0, 0, 0];
  for (const [index, value] of a.entries()) {
    const [da, db] = [value - meanA, (b[index] as number) - meanB];
    together += da * db;
    alone += da * da;
    other += db * db;
  }
  return alone > 0 && other > 0 ? together / Math.sqrt(alone * other) : 0;
};

/**
 * The arrows whose strength goes most with the direction in which a place settles, the first most.
 *
 * @param candidates  the arrows on the paths that are shown
 */
export const hingeOf = (
  { system, worlds }: Solution,
  at: number,
  candidates: ReadonlySet<Arrow>,
): Explanation['hinge'] => {
  const signs = rowOf(worlds.values, system.places.indexOf(at)).map((value) =>
    Math.abs(value) > RESPONSE ? Math.sign(value) : 0,
  );
  return system.arrows
    .flatMap((arrow, index) =>
      candidates.has(arrow)
        ? [{ relation: arrow.relation, correlation: correlation(rowOf(worlds.weights, index), signs) }]
        : [],
    )
    .filter(({ correlation }) => correlation !== 0)
    .toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || (a.relation < b.relation ? -1 : 1))
    .slice(0, KEPT);
};

import { bothHold, type Relation } from '../../schema/index.ts';
import { type Content, fileOf } from '../content.ts';
import type { Problem } from '../problem.ts';

/**
 * Relations of one pair are told apart by their contexts: no arrow stands there twice, and none contradicts another.
 * Summaries are left out, for they repeat a route on purpose.
 */
export const checkContexts = (content: Content): readonly Problem[] =>
  pairs(content.relations).flatMap(([first, second]) => {
    if (!bothHold(first.when, second.when)) return [];
    const file = fileOf(content, second);
    if (first.effect === second.effect)
      return [{ file, where: second.id, message: `repeats ${first.id} in a context that overlaps` }];
    if (first.sign * second.sign === -1 && !first.summary && !second.summary)
      return [{ file, where: second.id, message: `contradicts the sign of ${first.id} in a context that overlaps` }];
    return [];
  });

/** All pairs of relations that share source and target, in order. */
const pairs = (relations: readonly Relation[]): readonly (readonly [Relation, Relation])[] => {
  const groups = Map.groupBy(relations, (relation) => `${relation.source} ${relation.target}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((first, index) => group.slice(index + 1).map((second) => [first, second] as const)),
  );
};

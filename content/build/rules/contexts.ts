import type { Relation, When } from '../../schema/index.ts';
import { type Content, fileOf } from '../content.ts';
import type { Problem } from '../problem.ts';

/**
 * Whether two contexts could hold at once in one body. A key that only one side names does not part them; any phase of
 * the cycle, pregnancy or menopause implies a female body.
 */
export const overlap = (a: When = {}, b: When = {}): boolean =>
  KEYS.every((key) => meet(values(a, key), values(b, key))) && !excluded(a, b) && !excluded(b, a);

type Key = Exclude<keyof When, 'notPhase'>;
const KEYS = Object.keys({ sex: true, phase: true, route: true, species: true } satisfies Record<Key, true>) as Key[];

const values = (when: When, key: Key): readonly string[] | undefined =>
  when[key] ?? (key === 'sex' && when.phase ? ['female'] : undefined);

const meet = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((value) => b.includes(value));

/** True if every phase of one side is ruled out by the other. */
const excluded = (a: When, b: When): boolean => a.phase?.every((phase) => b.notPhase?.includes(phase)) ?? false;

/**
 * Relations of one pair are told apart by their contexts: no arrow stands there twice, and none contradicts another.
 * Summaries are left out, for they repeat a route on purpose.
 */
export const checkContexts = (content: Content): readonly Problem[] =>
  pairs(content.relations).flatMap(([first, second]) => {
    if (!overlap(first.when, second.when)) return [];
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

import { bothHold, type ConceptId, type Relation, type When } from '../../content/schema/index.ts';
import { type CausalGraph, distancesTo } from './causal-graph.ts';
import { type Path, toPath } from './path.ts';

export interface Bounds {
  /** Relations a path at most. */
  readonly maxLength: number;
  /** Relations that are looked at before the search gives up. */
  readonly effort: number;
  /** Concepts that must not be passed. */
  readonly isBarred?: (id: ConceptId) => boolean;
}

export interface Walk {
  readonly paths: readonly Path[];
  /** False if the search gave up: there may be more. */
  readonly isComplete: boolean;
}

/**
 * What follows when a relation is added to a path that holds in `when`; null if it cannot hold there. A relation that
 * says how its source gets into the body can only begin a path: what a relation before it made was not swallowed.
 */
const holdingWith = (when: When, relation: Relation, isFirst: boolean): When | null =>
  relation.when?.route && !isFirst ? null : bothHold(when, relation.when);

/**
 * All simple paths from one concept to another, or back to itself: no concept twice but start and end of a loop,
 * parallel relations each for itself, and all contexts hold at once. Depth first in file order; a branch is left when
 * its end is further than the bound.
 */
export const walkPaths = (graph: CausalGraph, from: ConceptId, to: ConceptId, bounds: Bounds): Walk => {
  const { maxLength, effort, isBarred = () => false } = bounds;
  const distances = distancesTo(graph, to);
  const paths: Path[] = [];
  const taken: Relation[] = [];
  const visited = new Set([from]);
  let looked = 0;

  const canPass = (id: ConceptId): boolean =>
    graph.through.has(id) &&
    !visited.has(id) &&
    !isBarred(id) &&
    taken.length + 1 + (distances.get(id) ?? Number.POSITIVE_INFINITY) <= maxLength;

  const goOn = (here: ConceptId, when: When): void => {
    for (const relation of graph.outgoers.get(here) ?? []) {
      if (looked++ >= effort) return;
      const { target } = relation;
      const isEnd = target === to && taken.length < maxLength;
      if (!isEnd && !canPass(target)) continue;
      const held = holdingWith(when, relation, taken.length === 0 && from !== to);
      if (!held) continue;
      taken.push(relation);
      if (isEnd) paths.push(toPath(taken, held));
      else {
        visited.add(target);
        goOn(target, held);
        visited.delete(target);
      }
      taken.pop();
    }
  };

  goOn(from, {});
  return { paths, isComplete: looked <= effort };
};

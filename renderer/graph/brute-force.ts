import { bothHold, type Relation, type When } from '../../content/schema/index.ts';
import type { CausalGraph } from './causal-graph.ts';

const holds = (relations: readonly Relation[]): boolean =>
  relations.reduce<When | null>((when, relation) => when && bothHold(when, relation.when), {}) !== null;

/** All sequences of relations that join on, up to a length: nothing is pruned but what does not join. */
const sequences = (all: readonly Relation[], maxLength: number): readonly (readonly Relation[])[] => {
  let last: readonly (readonly Relation[])[] = all.map((each) => [each]);
  const found = [...last];
  for (let length = 2; length <= maxLength; length++) {
    last = last.flatMap((path) =>
      all.filter(({ source }) => source === path.at(-1)?.target).map((next) => [...path, next]),
    );
    found.push(...last);
  }
  return found;
};

const isDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Every route and loop of a graph, found by listing all walks and keeping those that are what the words mean. */
export const bruteForce = (graph: CausalGraph, maxLength: number) => {
  const walks = sequences([...graph.outgoers.values()].flat(), maxLength).filter(holds);
  const inner = (walk: readonly Relation[]) => walk.slice(1).map(({ source }) => source);
  const isFree = (walk: readonly Relation[], from: number) =>
    walk.slice(from).every((relation) => !relation.when?.route) &&
    walk.slice(from).every(({ source }) => graph.through.has(source));
  const routes = walks.filter(
    (walk) => isDistinct([...inner(walk), walk[0]?.source ?? '', walk.at(-1)?.target ?? '']) && isFree(walk, 1),
  );
  const loops = walks.filter(
    (walk) =>
      walk[0]?.source === walk.at(-1)?.target && isDistinct(walk.map(({ source }) => source)) && isFree(walk, 0),
  );
  return { routes, loops };
};

/** One name for a loop, whichever relation it is told from. */
export const loopKey = (loop: readonly Relation[]): string =>
  loop
    .map(({ id }) => id)
    .toSorted()
    .join(' ');

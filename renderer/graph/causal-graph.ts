import type { Concept, ConceptId, Relation, RelationId } from '../../content/schema/index.ts';

/**
 * What causes what: a signed directed multigraph over the concepts. It holds the relations with a sign; those without
 * one are no cause or have no known direction, summaries repeat a route, and membership carries no effect.
 */
export interface CausalGraph {
  /** Relations that start at a concept, in file order. A concept without any has no entry. */
  readonly outgoers: ReadonlyMap<ConceptId, readonly Relation[]>;
  /** Relations that end at a concept, in file order. */
  readonly incomers: ReadonlyMap<ConceptId, readonly Relation[]>;
  /** Concepts that a route may pass; all may begin or end one. */
  readonly through: ReadonlySet<ConceptId>;
  /** Place of a relation in the files, and of a concept. */
  readonly order: ReadonlyMap<RelationId | ConceptId, number>;
}

interface Content {
  readonly concepts: readonly Concept[];
  readonly relations: readonly Relation[];
}

const isCausal = ({ sign, summary, effect }: Relation): boolean => sign !== 0 && !summary && effect !== 'part-of';

const hasMembers = ({ members = [] }: Concept): boolean => members.length > 0;

/** A group has no effects of its own, so nothing passes it either. */
export const toCausalGraph = ({ concepts, relations }: Content): CausalGraph => {
  const causal = relations.filter(isCausal);
  return {
    outgoers: Map.groupBy(causal, ({ source }) => source),
    incomers: Map.groupBy(causal, ({ target }) => target),
    through: new Set(concepts.filter((each) => each.through && !hasMembers(each)).map(({ id }) => id)),
    order: new Map([...concepts, ...relations].map(({ id }, index) => [id, index])),
  };
};

/**
 * How many relations lead at least from each concept to `target`, itself included with 0. Concepts from which no way
 * leads there have no entry. Does not ask whether contexts hold together: a lower bound.
 */
export const distancesTo = (graph: CausalGraph, target: ConceptId): ReadonlyMap<ConceptId, number> => {
  const distances = new Map([[target, 0]]);
  // A map hands out what is added while it is walked: the frontier of the search.
  for (const [id, distance] of distances) {
    if (id !== target && !graph.through.has(id)) continue;
    for (const { source } of graph.incomers.get(id) ?? [])
      if (!distances.has(source)) distances.set(source, distance + 1);
  }
  return distances;
};

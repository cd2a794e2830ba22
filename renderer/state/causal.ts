import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import { type CausalGraph, toCausalGraph } from '../graph/causal-graph.ts';
import { feedbackLoops, type Loop } from '../graph/loops.ts';
import type { Path } from '../graph/path.ts';
import type { Atlas } from './atlas.ts';
import type { Lit } from './lights.ts';

interface Causal {
  readonly graph: CausalGraph;
  /** All feedback loops up to five relations, best first. */
  readonly loops: readonly Loop[];
}

/** By relations, which an arranged map shares with the authored one. */
const known = new WeakMap<Atlas['relations'], Causal>();

/** What causes what in an atlas, with its feedback loops; worked out once. */
export const causalOf = (atlas: Atlas): Causal => {
  const before = known.get(atlas.relations);
  if (before) return before;
  const graph = toCausalGraph(atlas);
  const causal = { graph, loops: feedbackLoops(graph) };
  known.set(atlas.relations, causal);
  return causal;
};

/** The feedback loops that pass a concept or a relation. */
export const loopsThrough = (atlas: Atlas, id: ConceptId | RelationId): readonly Loop[] =>
  causalOf(atlas).loops.filter(({ relations }) => relations.some((each) => each.id === id || each.source === id));

/** The light of a path. */
export const litOf = ({ relations }: Path, label: string): Lit => ({
  kind: 'way',
  relations: new Set(relations.map(({ id }) => id)),
  concepts: new Set(relations.flatMap(({ source, target }) => [source, target])),
  label,
});

/** Whether two lights show the same route or loop, whatever they are called. */
export const isSameLight = (a: Lit | null, b: Lit | null): boolean =>
  a === b || (a !== null && b !== null && [...a.relations].join(' ') === [...b.relations].join(' '));

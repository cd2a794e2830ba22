import type { ConceptId, Relation } from '../../content/schema/index.ts';
import type { CausalGraph } from './causal-graph.ts';
import { byRank, type Path, toPath } from './path.ts';
import { walkPaths } from './walk.ts';

/** A path that ends where it begins. Sign +1: reinforcing, -1: balancing. */
export type Loop = Path;

const degreeOf = ({ outgoers, incomers }: CausalGraph, id: ConceptId): number =>
  (outgoers.get(id)?.length ?? 0) + (incomers.get(id)?.length ?? 0);

const turned = (relations: readonly Relation[], start: number): readonly Relation[] => [
  ...relations.slice(start),
  ...relations.slice(0, start),
];

/** The loop as it is told: from the concept that most relations touch, the first in the files of equals. */
const fromItsHub = (graph: CausalGraph, { relations, when }: Path): Loop => {
  const place = ({ source }: Relation) => graph.order.get(source) ?? 0;
  const [hub] = relations.toSorted(
    (a, b) => degreeOf(graph, b.source) - degreeOf(graph, a.source) || place(a) - place(b),
  );
  const start = relations.findIndex(({ id }) => id === hub?.id);
  return toPath(turned(relations, start), when);
};

/**
 * All feedback loops up to a length, each once, best first: by the weakest grade, then length, then file order. A loop
 * passes all of its concepts, so none of them is one that routes do not pass.
 */
export const feedbackLoops = (graph: CausalGraph, { maxLength = 5 } = {}): readonly Loop[] => {
  const place = (id: ConceptId) => graph.order.get(id) ?? 0;
  // A loop is found from its first concept in the files: nothing before that is passed on the way.
  return [...graph.through]
    .flatMap((id) => {
      const isBarred = (other: ConceptId) => place(other) < place(id);
      return walkPaths(graph, id, id, { maxLength, effort: Number.POSITIVE_INFINITY, isBarred }).paths;
    })
    .map((path) => fromItsHub(graph, path))
    .toSorted(byRank(graph));
};

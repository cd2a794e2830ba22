import type { ConceptId } from '../../content/schema/index.ts';
import type { CausalGraph } from './causal-graph.ts';
import { byRank, type Path } from './path.ts';
import { walkPaths } from './walk.ts';

export interface Routes {
  /** Best first: by the weakest grade, then length, then file order. */
  readonly best: readonly Path[];
  /** The best route of the other net sign where all of `best` have the same: so that no disagreement stays unseen. */
  readonly opposed: Path | null;
  /** Routes beyond all of these, by their net sign. */
  readonly more: { readonly raising: number; readonly lowering: number };
  /** False if there may be further routes: `more` says "at least", and a better one may be among them. */
  readonly isComplete: boolean;
}

interface RouteBounds {
  readonly limit?: number;
  readonly maxLength?: number;
  readonly effort?: number;
}

/** Relations a route at most, where nothing else is asked for. */
export const ROUTE_LENGTH = 8;

/** The bundled map needs some hundred looks for its richest pair. */
const EFFORT = 100_000;

/**
 * The best routes by which one concept acts on another. None between a concept and itself: that is a feedback loop. An
 * unknown concept has no routes.
 *
 * @param limit  routes that are given back at most
 * @param maxLength  relations a route at most
 */
export const bestRoutes = (
  graph: CausalGraph,
  from: ConceptId,
  to: ConceptId,
  { limit = 5, maxLength = ROUTE_LENGTH, effort = EFFORT }: RouteBounds = {},
): Routes => {
  if (from === to) return { best: [], opposed: null, more: { raising: 0, lowering: 0 }, isComplete: true };
  const { paths, isComplete } = walkPaths(graph, from, to, { maxLength, effort });
  const ranked = paths.toSorted(byRank(graph));
  const best = ranked.slice(0, limit);
  const agree = best.every(({ sign }) => sign === best[0]?.sign);
  const opposed = (agree && ranked.find(({ sign }) => sign !== best[0]?.sign)) || null;
  const rest = ranked.slice(limit).filter((path) => path !== opposed);
  const raising = rest.filter(({ sign }) => sign === 1).length;
  return { best, opposed, more: { raising, lowering: rest.length - raising }, isComplete };
};

import type { ConceptId, Context, Grade, RelationId } from '../../content/schema/index.ts';

/** How long after the push one looks: slower processes stand still. Shortest first. */
export const HORIZONS = ['minutes', 'hours', 'days', 'weeks'] as const;
export type Horizon = (typeof HORIZONS)[number];

export type Direction = 1 | -1;

/**
 * What is done to the map. `press`: an input is added, and the concept still feels what regulates it. `clamp`: its value
 * is imposed, regulators no longer matter. `block`: one action is prevented.
 */
export type Push =
  | { readonly kind: 'press' | 'clamp'; readonly concept: ConceptId; readonly direction: Direction }
  | { readonly kind: 'block'; readonly relation: RelationId };

/** A what-if question. The same question on the same map has the same answer. */
export interface Question {
  /** What is done at once; a concept or relation stands here at most once. None: nothing is asked. */
  readonly pushes: readonly Push[];
  readonly horizon: Horizon;
  readonly context: Context;
  /** The weakest grade of evidence that is trusted; relations below it are left out. */
  readonly floor: Grade;
}

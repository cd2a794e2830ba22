import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Direction, Horizon } from './question.ts';

/**
 * How sure a direction is: set by the question; the same in 95 of 100 sampled sets of strengths; in 80; in fewer, so
 * that it depends on strengths that nobody knows; or no path leads there, which is never "no effect".
 */
export const VERDICTS = ['set', 'robust', 'likely', 'ambiguous', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Classes of the median deviation, an order and never an amount: at least 0.2, 0.05, 0.01, or less. */
export const SIZES = ['strong', 'moderate', 'weak', 'trace'] as const;
export type Size = (typeof SIZES)[number];

/** Where one concept settles. */
export interface Effect {
  readonly concept: ConceptId;
  /** The more frequent direction, also of what is ambiguous; 0 for `none`. */
  readonly direction: Direction | 0;
  readonly verdict: Verdict;
  /** Share of the sampled sets of strengths with this direction, of those in which it responds; 0 to 1. No probability. */
  readonly share: number;
  /** Share of the sampled sets in which it responds at all; below 0.8 the answer rests on limited evidence. */
  readonly support: number;
  /** The arrows alone fix the direction: every simple path to it has the same sign. */
  readonly isStructural: boolean;
  readonly size: Size;
  /** Median of the deviation's amount, for sorting only. */
  readonly median: number;
  /** The best path in its direction; empty where none leads there, or it begins and ends there. */
  readonly best: readonly RelationId[];
}

/** Relations that follow each other from what was pushed to the concept that is explained. */
export interface Reason {
  readonly relations: readonly RelationId[];
  /** What this path alone does to the concept. */
  readonly direction: Direction;
  /** Product of mean strength and weight of evidence of each step; for ranking only. */
  readonly score: number;
}

/** Why a concept moves as it does. Paths are simple and best first; at most four in each direction. */
export interface Explanation {
  readonly concept: ConceptId;
  /** Paths that lead where the answer points, and paths that lead the other way. */
  readonly along: readonly Reason[];
  readonly against: readonly Reason[];
  /** How many simple paths there are in each direction; a lower bound where the search was stopped. */
  readonly counts: { readonly along: number; readonly against: number; readonly isComplete: boolean };
  /** Of an ambiguous answer: relations on these paths whose strength decides it most, the first most; at most three. */
  readonly hinge: readonly { readonly relation: RelationId; readonly correlation: number }[];
  /** The best path uses a self-amplifying loop: the direction holds, the size does not. */
  readonly isRunaway: boolean;
  /** First horizon at which it responds, and every horizon at which it points otherwise than at the one that was asked. */
  readonly first: Horizon | null;
  readonly flips: readonly { readonly horizon: Horizon; readonly direction: Direction; readonly verdict: Verdict }[];
}

export type Answer =
  | {
      readonly status: 'answered';
      /** Every concept of the map, in its order. */
      readonly effects: readonly Effect[];
      /** Pushes that change nothing at rest, by their place in the question. */
      readonly silent: readonly number[];
      /** How many relations were left out, and why, of those that lead on from something that responds. */
      readonly unused: {
        /** No known direction. */
        readonly unsigned: readonly RelationId[];
        /** Slower than the horizon. */
        readonly slower: readonly RelationId[];
        /** A condition that the context does not choose. */
        readonly open: readonly RelationId[];
        /** Weaker evidence than the floor. */
        readonly weaker: readonly RelationId[];
      };
    }
  /** The question cannot be answered by directions on arrows. `instead` says what may be asked, or where to look. */
  | { readonly status: 'unsupported'; readonly reason: string; readonly instead: string }
  | { readonly status: 'nothing-pushed' };

/** Questions to the search in the notes, and its answers. */

/** How long a question may be, in UTF-16 units, and how many notes it may ask for. */
export const SEARCH_CAPS = { text: 1_000, limit: 100_000 } as const;

export interface NoteQuestion {
  /** As it was typed: words, "a phrase", -without, tag:, concept:, axis:, in:, before:, after:. */
  readonly text: string;
  /** Best first and all of them counted; otherwise newest change first and at once. */
  readonly isRanked: boolean;
  /** Most ids in the answer, at least 1. */
  readonly limit: number;
}

/** `building`: the index is being made, and `scan`: there is none; every note is looked through meanwhile. */
export type SearchState = 'ready' | 'building' | 'scan';

export interface NoteAnswer {
  readonly ids: readonly string[];
  /** How many notes there are; if not ranked, as far as they are given. */
  readonly total: number;
  /** Normalised words that were asked for: what begins so is marked. */
  readonly typed: readonly string[];
  /** Normalised words that misspelt ones were taken for: marked whole. */
  readonly meant: readonly string[];
  /** What of the question was left out and why: a sentence each. */
  readonly troubles: readonly string[];
  readonly state: SearchState;
  /** Why every note is looked through, in a sentence; null if the index answered. */
  readonly message: string | null;
}

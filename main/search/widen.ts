/** Slips of the finger: where a word stands nowhere, the words that it may have been meant for are looked for too. */
import type { Clause, Query } from './query.ts';

export interface Widened {
  readonly query: Query;
  /** Words that were added. */
  readonly meant: readonly string[];
}

/**
 * The question with more words in it.
 *
 * @param near  words that a word may have been meant for; none if it is meant as it is
 */
export const widen = (query: Query, near: (word: string) => readonly string[]): Widened => {
  const meant: string[] = [];
  const wider = (clause: Clause): Clause => {
    if (clause.isNot) return clause;
    const more = clause.any.flatMap((probe) => (probe.kind === 'word' && probe.isBeginning ? near(probe.word) : []));
    meant.push(...more);
    return {
      ...clause,
      any: [...clause.any, ...more.map((word) => ({ kind: 'word', word, isBeginning: false }) as const)],
    };
  };
  return { query: { ...query, clauses: query.clauses.map(wider) }, meant };
};

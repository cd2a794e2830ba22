/** A question in the language of FTS5. Words hold letters and digits and marks no quotation mark, so nothing is escaped. */
import { ANY_NOTE, IN_TRASH } from './marks.ts';
import type { Clause, Probe, Query } from './query.ts';

const quoted = (words: string): string => `"${words}"`;

const probeTerm = (probe: Probe, isTitleOnly: boolean): string => {
  if (probe.kind === 'mark') return quoted(probe.mark);
  const field = isTitleOnly ? 'title : ' : '';
  return probe.kind === 'phrase'
    ? field + quoted(probe.words.join(' '))
    : field + quoted(probe.word) + (probe.isBeginning ? '*' : '');
};

const either = (terms: readonly string[]): string => `(${terms.join(' OR ')})`;

/** The right side of MATCH: the notes that fit, but for their dates. */
export const toMatch = ({ clauses, isTitleOnly, isTrash }: Query): string => {
  const termsOf = ({ any }: Clause) => any.map((probe) => probeTerm(probe, isTitleOnly));
  const wanted = clauses.filter(({ isNot }) => !isNot).map((clause) => either(termsOf(clause)));
  if (isTrash) wanted.push(quoted(IN_TRASH));
  const unwanted = clauses.filter(({ isNot }) => isNot).flatMap(termsOf);
  if (!isTrash) unwanted.push(quoted(IN_TRASH));
  const rest = wanted.length > 0 ? wanted.join(' AND ') : quoted(ANY_NOTE);
  return unwanted.length > 0 ? `(${rest}) NOT ${either(unwanted)}` : rest;
};

import type { Term } from '../../../content/schema/index.ts';

/** A term where a text uses it. */
export interface FoundTerm {
  readonly term: Term;
  /** Places in the text, in UTF-16 units; `end` is behind the last one. */
  readonly start: number;
  readonly end: number;
}

/** Finds the terms that a text uses, from left to right, none inside another. */
export type TermFinder = (text: string) => readonly FoundTerm[];

/** "Effect size (d, g, r)" is used as "effect size". */
const usedAs = ({ term }: Term): string => term.replace(/\s*\(.*\)$/, '');

/** GR and MR are not "gr" and "mr": a single word with two capitals is written in no other way. */
const isAbbreviation = (words: string): boolean => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(words);

/** "alleles", "therapies", "meta-analyses". */
const pluralsOf = (words: string): readonly string[] => {
  if (/[^aeiou]y$/.test(words)) return [words.replace(/y$/, 'ies')];
  if (/sis$/.test(words)) return [words.replace(/is$/, 'es')];
  return /(?:s|x|ch|sh)$/.test(words) ? [`${words}es`] : [`${words}s`];
};

/** The words of a term with any space or hyphen between them. */
const patternOf = (form: string): string =>
  form
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\u2010-\\u2013-]');

/** One form of a phrase, however its words are joined and written. */
const keyOf = (form: string): string =>
  form
    .toLowerCase()
    .split(/[\s\u2010-\u2013-]+/)
    .join(' ');

/**
 * A finder of the terms of a glossary: whole words only, singular or plural, in any case but for abbreviations; where one
 * term lies in another the longer one is meant.
 */
export const termFinder = (terms: readonly Term[]): TermFinder => {
  const byForm = new Map<string, Term>();
  const forms = terms.flatMap((term) => {
    const words = usedAs(term);
    return [words, ...pluralsOf(words)].map((form) => ({ form, term }));
  });
  // A form that is a term of its own is that one, not the plural of another.
  for (const { form, term } of forms.toReversed()) byForm.set(keyOf(form), term);
  for (const term of terms) byForm.set(keyOf(usedAs(term)), term);
  if (byForm.size === 0) return () => [];
  const longestFirst = forms.map(({ form }) => form).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      const term = byForm.get(keyOf(found));
      if (!term || (isAbbreviation(usedAs(term)) && !found.startsWith(usedAs(term)))) return [];
      return [{ term, start: index, end: index + found.length }];
    });
};

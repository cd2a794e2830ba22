import type { Term } from '../../content/schema/index.ts';
import { holdsWords, letterOf } from './words.ts';

/** The terms under a letter of the alphabet. */
export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** The terms that hold all words which are typed, by letter, in alphabetical order. */
export const byLetter = (glossary: readonly Term[], words: string): readonly Letter[] => {
  const found = glossary
    .filter(({ term, text }) => holdsWords(`${term} ${text}`, words))
    .sort((a, b) => byName.compare(a.term, b.term));
  return [...Map.groupBy(found, ({ term }) => letterOf(term))].map(([letter, terms]) => ({ letter, terms }));
};

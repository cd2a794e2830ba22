import MiniSearch, { type SearchResult } from 'minisearch';
import { type Marks, normalise, tokenise, wordsOf } from '../../notation/terms.ts';
import type { Atlas } from '../state/atlas.ts';
import type { CourseBook } from '../state/course.ts';
import { type ContentFound, contentEntries, type Entry, type Found } from './documents.ts';

export interface Hit {
  readonly id: string;
  readonly found: Found;
  readonly marks: Marks;
}

export interface HitGroup {
  readonly kind: Found['kind'];
  /** How many there are; `hits` holds the best of them. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface Results {
  readonly total: number;
  /** The group with the best hit first. */
  readonly groups: readonly HitGroup[];
}

export interface Search {
  /** @param shown  hits a group at most */
  readonly find: (query: string, shown: number) => Results;
}

/** Below this length a misspelling finds everything: TRH is not CRH. */
const FUZZY_FROM = 4;

const formOf = (text: string): string => wordsOf(text).join(' ');

const EXACT = 100;
const BEGINNING = 4;

/**
 * How much more a concept counts because of how the query names it: exactly, by a name, an alias or a place on the grid;
 * or by the first word of its label, the more the fewer words the label has ("oxyt" means oxytocin, not its gene).
 *
 * @param term  the normalised word of the entry that matched, as it is there, not as it was typed
 */
const namingOf = ({ found, place }: Pick<Entry, 'found' | 'place'>, query: string, term: string): number => {
  if (found.kind !== 'concept') return 1;
  const { label, short = '', aliases } = found.concept;
  const form = formOf(query);
  if ([label, short, place, ...aliases].some((name) => formOf(name) === form)) return EXACT;
  return formOf(label).startsWith(term) ? Math.max(1, BEGINNING / tokenise(label).length) : 1;
};

/** A concept outweighs a claim that only names it. */
const WEIGHT: Readonly<Record<ContentFound['kind'], number>> = {
  concept: 2,
  relation: 1,
  passage: 0.4,
  fact: 0.6,
  reference: 0.6,
  term: 0.4,
  claim: 0.5,
};

const foundOf = (result: SearchResult): ContentFound => result.found as ContentFound;

const groupUp = (results: readonly SearchResult[], typed: readonly string[], shown: number): Results => {
  const groups = [...Map.groupBy(results, (result) => foundOf(result).kind)].map(([kind, all]) => ({
    kind,
    total: all.length,
    hits: all.slice(0, shown).map((result) => ({
      id: String(result.id),
      found: foundOf(result),
      marks: { typed, terms: new Set(result.terms) },
    })),
  }));
  return { total: results.length, groups };
};

/** Indexes everything the atlas and the course know; the notes have an index of their own, in main. About 1230 entries: some tens of milliseconds, once. */
export const createSearch = (atlas: Atlas, course: CourseBook): Search => {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'alias', 'place', 'people', 'text'],
    storeFields: ['found', 'place'],
    tokenize: tokenise,
    processTerm: normalise,
    searchOptions: {
      boost: { name: 4, alias: 3, place: 3, people: 2 },
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.5, fuzzy: 0.2 },
    },
  });
  index.addAll(contentEntries(atlas, course));

  return {
    find: (query, shown) => {
      const typed = wordsOf(query);
      if (typed.length === 0) return { total: 0, groups: [] };
      const boostDocument = (_id: unknown, term: string, stored?: Record<string, unknown>) => {
        const entry = stored as Pick<Entry, 'found' | 'place'>;
        return WEIGHT[entry.found.kind] * namingOf(entry, query, term);
      };
      const all = index.search(query, { combineWith: 'AND', boostDocument });
      return groupUp(all.length > 0 ? all : index.search(query, { boostDocument }), typed, shown);
    },
  };
};

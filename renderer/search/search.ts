import MiniSearch, { type SearchResult } from 'minisearch';
import { normalise, tokenise } from '../../notation/terms.ts';
import type { Note } from '../../preload/contract.ts';
import type { Atlas } from '../state/atlas.ts';
import type { CourseBook } from '../state/course.ts';
import { contentEntries, type Entry, type Found, noteEntry } from './documents.ts';

export interface Hit {
  readonly id: string;
  readonly found: Found;
  /** Normalised words of the entry that matched. */
  readonly terms: ReadonlySet<string>;
}

export interface HitGroup {
  readonly kind: Found['kind'];
  /** How many there are; `hits` holds the best of them. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface Results {
  /** Normalised words of the query. */
  readonly typed: readonly string[];
  readonly total: number;
  /** The group with the best hit first. */
  readonly groups: readonly HitGroup[];
}

export interface Search {
  /** @param shown  hits a group at most */
  readonly find: (query: string, shown: number) => Results;
  /** Takes in the notes as they are now; only those that changed are indexed again. */
  readonly setNotes: (notes: readonly Note[]) => void;
}

/** Below this length a misspelling finds everything: TRH is not CRH. */
const FUZZY_FROM = 4;

const formOf = (text: string): string => tokenise(text).map(normalise).join(' ');

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
const WEIGHT: Readonly<Record<Found['kind'], number>> = {
  concept: 2,
  relation: 1,
  note: 1,
  entry: 1,
  passage: 0.4,
  fact: 0.6,
  reference: 0.6,
  term: 0.4,
  claim: 0.5,
};

const foundOf = (result: SearchResult): Found => result.found as Found;

const groupUp = (results: readonly SearchResult[], typed: readonly string[], shown: number): Results => {
  const groups = [...Map.groupBy(results, (result) => foundOf(result).kind)].map(([kind, all]) => ({
    kind,
    total: all.length,
    hits: all.slice(0, shown).map((result) => ({
      id: String(result.id),
      found: foundOf(result),
      terms: new Set(result.terms),
    })),
  }));
  return { typed, total: results.length, groups };
};

/** Indexes everything the atlas and the course know. About 1230 entries: some tens of milliseconds, once. */
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
  let known = new Map<string, Note>();

  return {
    find: (query, shown) => {
      const typed = tokenise(query).map(normalise);
      if (typed.length === 0) return { typed, total: 0, groups: [] };
      const boostDocument = (_id: unknown, term: string, stored?: Record<string, unknown>) => {
        const entry = stored as Pick<Entry, 'found' | 'place'>;
        return WEIGHT[entry.found.kind] * namingOf(entry, query, term);
      };
      const all = index.search(query, { combineWith: 'AND', boostDocument });
      return groupUp(all.length > 0 ? all : index.search(query, { boostDocument }), typed, shown);
    },
    setNotes: (notes) => {
      const next = new Map(notes.map((note) => [note.id, note]));
      for (const note of known.values()) if (next.get(note.id) !== note) index.discard(`note:${note.id}`);
      for (const note of notes) if (known.get(note.id) !== note) index.add(noteEntry(note));
      known = next;
    },
  };
};

import { create } from 'zustand';
import type {
  ArticlePart,
  CitationStyle,
  ClaimId,
  Grade,
  Level,
  ReferenceId,
  Term,
  Verdict,
} from '../../content/schema/index.ts';
import { type LibraryPage, useView } from './view.ts';

export type ReferenceOrder = 'author' | 'year' | 'title';

/** What cites a source: the cards of concepts or relations, the audit, the texts. */
export type CitedIn = 'concepts' | 'relations' | 'claims' | 'texts';

export interface ReferenceFilter {
  readonly words: string;
  readonly level: Level | null;
  /** Evidence of a fact or a relation that rests on it. */
  readonly grade: Grade | null;
  readonly citedIn: CitedIn | null;
  /** Of the list of the article. */
  readonly fromArticle: boolean;
  /** Only those whose record, or whose own record not, was compared with the source. */
  readonly checked: boolean | null;
}

export interface ClaimFilter {
  readonly words: string;
  readonly verdict: Verdict | null;
  readonly part: ArticlePart | null;
  /** Only claims that take part in a contradiction. */
  readonly isContradicted: boolean;
}

/** A place in the library that was asked for; it is brought into sight once. */
export type LibraryGoal =
  | { readonly page: 'glossary'; readonly id: Term['id'] }
  | { readonly page: 'references'; readonly id: ReferenceId }
  | { readonly page: 'audit'; readonly id: ClaimId };

export interface LibraryState {
  /** The page that was open last: what the library opens on. */
  readonly last: LibraryPage;
  readonly goal: LibraryGoal | null;
  readonly terms: string;
  readonly references: ReferenceFilter;
  readonly order: ReferenceOrder;
  readonly style: CitationStyle;
  readonly selected: ReadonlySet<ReferenceId>;
  readonly claims: ClaimFilter;
}

export const NO_REFERENCE_FILTER: ReferenceFilter = {
  words: '',
  level: null,
  grade: null,
  citedIn: null,
  fromArticle: false,
  checked: null,
};

export const NO_CLAIM_FILTER: ClaimFilter = { words: '', verdict: null, part: null, isContradicted: false };

/** What is looked at in the library; it stays as it was while the window stands. */
export const useLibrary = create<LibraryState>()(() => ({
  last: 'glossary',
  goal: null,
  terms: '',
  references: NO_REFERENCE_FILTER,
  order: 'author',
  style: 'apa',
  selected: new Set<ReferenceId>(),
  claims: NO_CLAIM_FILTER,
}));

export const setLibrary = (change: Partial<LibraryState>): void => useLibrary.setState(change);

export const narrowReferences = (change: Partial<ReferenceFilter>): void =>
  useLibrary.setState(({ references }) => ({ references: { ...references, ...change } }));

export const narrowClaims = (change: Partial<ClaimFilter>): void =>
  useLibrary.setState(({ claims }) => ({ claims: { ...claims, ...change } }));

/** Opens the library at a term, a source or a claim; a filter that could hide it is taken off. */
export const openInLibrary = (goal: LibraryGoal): void => {
  useLibrary.setState({
    goal,
    ...(goal.page === 'glossary' && { terms: '' }),
    ...(goal.page === 'references' && { references: NO_REFERENCE_FILTER }),
    ...(goal.page === 'audit' && { claims: NO_CLAIM_FILTER }),
  });
  useView.getState().open(goal.page);
};

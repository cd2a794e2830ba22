/**
 * What a question to the notes asks for, with every name in it already found: clauses that must all hold. It is plain
 * data, so that the index in its thread and the scan in this one read the same.
 */

/** `isBeginning`: a longer word that begins so will do. */
export type Probe =
  | { readonly kind: 'word'; readonly word: string; readonly isBeginning: boolean }
  /** These words, one behind the other. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  /** See `marks.ts`. */
  | { readonly kind: 'mark'; readonly mark: string };

export interface Clause {
  /** Nothing of it may hold; otherwise one is enough. */
  readonly isNot: boolean;
  readonly any: readonly Probe[];
}

export interface Query {
  readonly clauses: readonly Clause[];
  /** Words and phrases count in the title alone. */
  readonly isTitleOnly: boolean;
  /** Looks in the trash instead of among the live notes. */
  readonly isTrash: boolean;
  /** Changed at or after, and before, in milliseconds since 1970. */
  readonly from: number | null;
  readonly until: number | null;
}

/** Normalised words that a note is asked to hold, for marking them: none that it must not hold. */
export const typedWords = ({ clauses }: Query): readonly string[] =>
  clauses.flatMap(({ isNot, any }) =>
    isNot
      ? []
      : any.flatMap((probe) => {
          if (probe.kind === 'mark') return [];
          return probe.kind === 'word' ? [probe.word] : probe.words;
        }),
  );

/** The question for words that are said, without those that a note is only about. */
export const spoken = (query: Query): Query => ({
  ...query,
  clauses: query.clauses.map(({ isNot, any }) => {
    const said = any.filter(({ kind }) => kind !== 'mark');
    return { isNot, any: said.length > 0 ? said : any };
  }),
});

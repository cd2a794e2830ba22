import type { Concept, ConceptId, Reference, Relation } from '../schema/index.ts';

/** The authored content as read, each list sorted by id. */
export interface Content {
  readonly concepts: readonly Concept[];
  readonly relations: readonly Relation[];
  readonly references: readonly Reference[];
  /** The file each entry was read from. Entries made by hand, as in tests, have none. */
  readonly files: ReadonlyMap<Entry, string>;
}

export type Entry = Concept | Relation | Reference;

/** Where an entry stands, or a made-up name that still tells it apart. */
export const fileOf = (content: Pick<Content, 'files'>, entry: Entry): string =>
  content.files.get(entry) ?? `(${entry.id})`;

export const conceptsById = (content: Pick<Content, 'concepts'>): ReadonlyMap<ConceptId, Concept> =>
  new Map(content.concepts.map((concept) => [concept.id, concept]));

/** Sorts by id in code-unit order, the same on every machine. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

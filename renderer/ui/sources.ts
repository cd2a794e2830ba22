import type { Concept, Reference, ReferenceId, Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';

/** A source as one card cites it. */
export interface Source {
  /** Number on this card, from 1, in the order of first citation. */
  readonly number: number;
  readonly reference: Reference;
}

export type Sources = ReadonlyMap<ReferenceId, Source>;

/** Numbers what a card cites, in the order of first citation. An id that the atlas does not know is left out. */
export const numberSources = (atlas: Atlas, cites: Iterable<ReferenceId>): Sources => {
  const references = [...new Set(cites)].flatMap((id) => atlas.reference.get(id) ?? []);
  return new Map(references.map((reference, index) => [reference.id, { number: index + 1, reference }]));
};

/** Everything that a concept's card cites: facts first, then figures. */
export const citedBy = ({ facts, figures }: Pick<Concept, 'facts' | 'figures'>): readonly ReferenceId[] =>
  [...facts, ...figures].flatMap(({ cites }) => cites);

/** Concepts and relations that rest on a reference, in file order. */
export const usesOf = (
  atlas: Atlas,
  id: ReferenceId,
): { readonly concepts: readonly Concept[]; readonly relations: readonly Relation[] } => ({
  concepts: atlas.concepts.filter((concept) => citedBy(concept).includes(id)),
  relations: atlas.relations.filter(({ cites }) => cites.includes(id)),
});

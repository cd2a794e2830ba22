import { createContext, useContext } from 'react';
import type {
  Bundle,
  Concept,
  ConceptId,
  Layout,
  Reference,
  ReferenceId,
  Relation,
  RelationId,
} from '../../content/schema/index.ts';

/** The content, indexed once at load; fixed while the app runs. */
export interface Atlas {
  readonly concepts: readonly Concept[];
  readonly relations: readonly Relation[];
  readonly references: readonly Reference[];
  readonly layout: Layout;
  readonly concept: ReadonlyMap<ConceptId, Concept>;
  readonly relation: ReadonlyMap<RelationId, Relation>;
  readonly reference: ReadonlyMap<ReferenceId, Reference>;
  /** Relations that start at a concept, in file order. A concept without any has no entry. */
  readonly outgoers: ReadonlyMap<ConceptId, readonly Relation[]>;
  /** Relations that end at a concept, in file order. */
  readonly incomers: ReadonlyMap<ConceptId, readonly Relation[]>;
}

export const toAtlas = (bundle: Pick<Bundle, 'concepts' | 'relations' | 'references' | 'layout'>): Atlas => ({
  concepts: bundle.concepts,
  relations: bundle.relations,
  references: bundle.references,
  layout: bundle.layout,
  concept: new Map(bundle.concepts.map((each) => [each.id, each])),
  relation: new Map(bundle.relations.map((each) => [each.id, each])),
  reference: new Map(bundle.references.map((each) => [each.id, each])),
  outgoers: Map.groupBy(bundle.relations, (each) => each.source),
  incomers: Map.groupBy(bundle.relations, (each) => each.target),
});

const AtlasContext = createContext<Atlas | null>(null);
export const AtlasProvider = AtlasContext.Provider;

/** @throws Error outside of an {@link AtlasProvider} */
export const useAtlas = (): Atlas => {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it');
  return atlas;
};

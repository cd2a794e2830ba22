import type { Concept, ReferenceId, Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { AuditedClaim, CourseBook, Passage } from '../state/course.ts';
import type { CitedIn } from '../state/library.ts';
import { toldIn } from '../state/passages.ts';
import { citedBy } from '../ui/sources.ts';

/** All that rests on a source, each in the order of its file. */
export interface Uses {
  readonly concepts: readonly Concept[];
  readonly relations: readonly Relation[];
  readonly claims: readonly AuditedClaim[];
  /** Passages of the course that name it. */
  readonly texts: readonly Passage[];
}

const gather = <Item>(items: readonly Item[], citesOfItem: (item: Item) => readonly ReferenceId[]) => {
  const found = new Map<ReferenceId, Item[]>();
  for (const item of items)
    for (const id of new Set(citesOfItem(item))) found.set(id, [...(found.get(id) ?? []), item]);
  return found;
};

/** Where each source is cited: on the cards of concepts and relations, in the audit, in the texts of the course. */
export const indexUses = (atlas: Atlas, course: CourseBook): ((id: ReferenceId) => Uses) => {
  const concepts = gather(atlas.concepts, citedBy);
  const relations = gather(atlas.relations, ({ cites }) => cites);
  const claims = gather(course.audited, ({ cites }) => cites);
  const texts = gather([...course.passage.values()], (passage) => toldIn(course, passage).cites);
  return (id) => ({
    concepts: concepts.get(id) ?? [],
    relations: relations.get(id) ?? [],
    claims: claims.get(id) ?? [],
    texts: texts.get(id) ?? [],
  });
};

export const USE_KINDS = ['concepts', 'relations', 'claims', 'texts'] as const satisfies readonly CitedIn[];

/** In how many places a source is cited. */
export const countUses = (uses: Uses): number => USE_KINDS.reduce((sum, kind) => sum + uses[kind].length, 0);

import type { ConceptId, Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { isSameSubject, type Subject } from '../state/view.ts';

/** How close something is to the selection: it, one step away, or further. Null while nothing is selected. */
export type Nearness = 'self' | 'near' | 'far' | null;

/**
 * Concepts one relation away, in either direction, and the members or the groups of a concept; itself not included.
 * A relation that only sums up a route makes no neighbours: its line is not drawn with the selection, and a concept
 * that is lit without a line to it would be a riddle.
 */
export type Neighbours = ReadonlyMap<ConceptId, ReadonlySet<ConceptId>>;

export const neighboursOf = (atlas: Atlas): Neighbours => {
  const found = new Map<ConceptId, Set<ConceptId>>(atlas.concepts.map(({ id }) => [id, new Set()]));
  const join = (a: ConceptId, b: ConceptId) => {
    if (a === b) return;
    found.get(a)?.add(b);
    found.get(b)?.add(a);
  };
  const summaries = new Set(atlas.layout.unlined.filter((each) => each.as === 'summary').map((each) => each.relation));
  for (const { id, source, target } of atlas.relations) if (!summaries.has(id)) join(source, target);
  for (const { id, members = [] } of atlas.concepts) for (const member of members) join(id, member);
  return found;
};

/** Nearness of a concept. The two ends of a selected relation are near. */
export const conceptNearness = (
  selected: Subject | null,
  id: ConceptId,
  neighbours: Neighbours,
  relation: Atlas['relation'],
): Nearness => {
  if (!selected) return null;
  if (selected.kind === 'relation') {
    const between = relation.get(selected.id);
    return between?.source === id || between?.target === id ? 'near' : 'far';
  }
  if (selected.id === id) return 'self';
  return neighbours.get(selected.id)?.has(id) ? 'near' : 'far';
};

/** Nearness of a relation. The relations of a selected concept are near. */
export const relationNearness = (
  selected: Subject | null,
  { id, source, target }: Pick<Relation, 'id' | 'source' | 'target'>,
): Nearness => {
  if (!selected) return null;
  if (selected.kind === 'relation') return selected.id === id ? 'self' : 'far';
  return selected.id === source || selected.id === target ? 'near' : 'far';
};

/** What a line needs to know to decide whether it is drawn. */
export type Drawable = Pick<Relation, 'id' | 'source' | 'target'> & {
  /** Context, contested or undirected: drawn on request. */
  readonly isContext: boolean;
  /** What shows it in place of a line of its own; null for a routed line. */
  readonly shownAs: 'containment' | 'bracket' | 'summary' | 'merged' | null;
};

export interface Lights {
  readonly selected: Subject | null;
  readonly hovered: Subject | null;
  readonly showsContext: boolean;
}

/**
 * Whether a relation has a line on the map now. What is selected or under the pointer always has one. What touches the
 * selected concept has one too, unless something else shows it already: a frame, a bracket, another line, or, for a
 * summary, the route that it sums up. A curve of its own over all of that would only be in the way.
 */
export const isDrawn = (line: Drawable, { selected, hovered, showsContext }: Lights): boolean => {
  const subject: Subject = { kind: 'relation', id: line.id };
  if (isSameSubject(subject, selected) || isSameSubject(subject, hovered)) return true;
  if (line.shownAs) return false;
  return relationNearness(selected, line) === 'near' || !line.isContext || showsContext;
};

import { type Concept, influenceOf, type Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';

/** One relation as a concept's card lists it. */
export interface Link {
  readonly relation: Relation;
  /** The concept at the far end. */
  readonly other: Concept;
  readonly isOutgoing: boolean;
}

export interface LinkGroup {
  readonly title: 'Raised by' | 'Lowered by' | 'Raises' | 'Lowers' | 'Depends on context' | 'Other links';
  readonly links: readonly Link[];
}

const titleOf = ({ relation, isOutgoing }: Link): LinkGroup['title'] => {
  switch (influenceOf(relation)) {
    case 'raises':
    case 'needs':
      return isOutgoing ? 'Raises' : 'Raised by';
    case 'lowers':
      return isOutgoing ? 'Lowers' : 'Lowered by';
    case 'depends':
      return 'Depends on context';
    case 'linked':
    case 'treats':
    case 'part':
      return 'Other links';
  }
};

const ORDER = ['Raised by', 'Lowered by', 'Raises', 'Lowers', 'Depends on context', 'Other links'] as const;

/**
 * Every relation of a concept, each once, grouped by what it does: incoming before outgoing, file order inside of a group.
 * A relation of a concept to itself stands among the outgoing ones. Empty groups are left out.
 */
export const linkGroups = (atlas: Atlas, concept: Concept): readonly LinkGroup[] => {
  const incoming = (atlas.incomers.get(concept.id) ?? []).filter(({ source }) => source !== concept.id);
  const outgoing = atlas.outgoers.get(concept.id) ?? [];
  const links = [
    ...incoming.map((relation) => ({ relation, far: relation.source, isOutgoing: false })),
    ...outgoing.map((relation) => ({ relation, far: relation.target, isOutgoing: true })),
  ].flatMap(({ relation, far, isOutgoing }) => {
    const other = atlas.concept.get(far);
    return other ? [{ relation, other, isOutgoing }] : [];
  });
  const groups = Map.groupBy(links, titleOf);
  return ORDER.flatMap((title) => {
    const found = groups.get(title);
    return found ? [{ title, links: found }] : [];
  });
};

/** Groups that name this concept among their members. */
export const groupsOf = (atlas: Atlas, concept: Concept): readonly Concept[] =>
  atlas.concepts.filter(({ members }) => members?.includes(concept.id));

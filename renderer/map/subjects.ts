import type { ConceptId, Point, RelationId } from '../../content/schema/index.ts';
import { type Box, boxAround } from '../drawing/geometry.ts';
import type { RelationLine } from '../drawing/lines.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Subject } from '../state/view.ts';

export type Lines = ReadonlyMap<RelationId, RelationLine>;

/** The corners of a box, closed. */
const rimOf = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

/** The line of a relation or the rim of a concept, in map pixels; empty for what is not on the map. */
export const strokeOf = (atlas: Atlas, lines: Lines, subject: Subject): readonly Point[] => {
  if (subject.kind === 'relation') return lines.get(subject.id)?.points ?? [];
  const place = atlas.layout.places[subject.id];
  return place ? rimOf(place) : [];
};

/** The part of the map that shows a subject; undefined for what is not on the map. */
export const boxOf = (atlas: Atlas, lines: Lines, subject: Subject): Box | undefined => {
  const points = strokeOf(atlas, lines, subject);
  return points.length > 0 ? boxAround(points) : undefined;
};

/** The other end of a relation, seen from a concept; its target if the concept is neither. */
export const otherEnd = (atlas: Atlas, id: RelationId, from: ConceptId | null): ConceptId | undefined => {
  const relation = atlas.relation.get(id);
  return relation?.target === from ? relation?.source : relation?.target;
};

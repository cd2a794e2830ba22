import {
  type Concept,
  type ConceptId,
  gridReference,
  type Layout,
  type Place,
  type Point,
  type Relation,
} from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { nameOf } from './name.ts';

/** "right", "up", "up and to the left"; the lesser direction counts from half of the greater one. */
export const directionOf = ([dx, dy]: Point): string => {
  const level = dx > 0 ? 'right' : 'left';
  const upright = dy > 0 ? 'down' : 'up';
  if (Math.abs(dy) * 2 <= Math.abs(dx)) return level;
  return Math.abs(dx) * 2 <= Math.abs(dy) ? upright : `${upright} and to the ${level}`;
};

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** " Re-routed: 4 of its 5 relations, and 2 other lines." Empty if no line runs differently. */
const rerouteWords = ({ relation, relations }: Atlas, before: Layout, after: Layout, id: ConceptId): string => {
  const touches = (each: Relation | undefined) => each?.source === id || each?.target === id;
  const old = new Set(before.lines);
  const changed = after.lines.filter((line) => !old.has(line));
  const own = changed.filter((line) => touches(relation.get(line.relation))).length;
  const others = changed.length - own;
  const parts = [
    ...(own > 0 ? [`${own} of its ${count(relations.filter(touches).length, 'relation')}`] : []),
    ...(others > 0 ? [count(others, 'other line')] : []),
  ];
  return parts.length > 0 ? ` Re-routed: ${parts.join(', and ')}.` : '';
};

export interface Move {
  readonly concept: Concept;
  readonly from: Place;
  readonly before: Atlas;
  readonly after: Atlas;
  /** The place that was wished for was taken. */
  readonly gaveWay: boolean;
}

/** "Cortisol moved right, to S8. Re-routed: 12 of its 17 relations." */
export const moveNews = ({ concept, from, before, after, gaveWay }: Move): string => {
  const to = after.layout.places[concept.id] ?? from;
  const reference = gridReference(after.layout, concept.id);
  const isElsewhere = reference !== gridReference(before.layout, concept.id);
  const where = isElsewhere && reference ? `, to ${reference}` : '';
  const nearest = gaveWay ? ' That place was taken, so it stands on the nearest free one.' : '';
  const way = directionOf([to.x - from.x, to.y - from.y]);
  return `${nameOf(concept)} moved ${way}${where}.${nearest}${rerouteWords(before, before.layout, after.layout, concept.id)}`;
};

/** "Cortisol is back in its authored place." */
export const homeNews = (concept: Concept): string => `${nameOf(concept)} is back in its authored place.`;

export const noRoomNews = (concept: Concept, way: string): string =>
  `${nameOf(concept)} stays: there is no free place close by, further ${way}.`;

export const takenNews = (concept: Concept): string =>
  `The authored place of ${nameOf(concept)} is taken by a concept that was moved there.`;

/** Gestures as they stand behind "Undo: ". */
export const moveLabel = (concept: Concept): string => `move ${nameOf(concept)}`;
export const homeLabel = (concept: Concept): string => `move ${nameOf(concept)} back to its authored place`;
export const AUTHORED_LABEL = 'go back to the authored layout';

export const authoredNews = (moved: number): string =>
  moved === 0
    ? 'The map already stands as it was authored.'
    : `The authored layout is back: ${count(moved, 'concept')} returned. Undo brings your arrangement back.`;

import type { ConceptId, Layout, Place, Relation, RelationId } from '../../content/schema/index.ts';
import type { Direction } from '../actions/hands.ts';
import { centreOf } from '../drawing/geometry.ts';
import type { Atlas } from '../state/atlas.ts';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** A step sideways costs this much more than a step ahead. */
const ASIDE = 2.5;

const entriesOf = (places: Layout['places']) => Object.entries(places) as [ConceptId, Place][];

/**
 * The concept that an arrow key leads to: the nearest one ahead, where sideways distance weighs more.
 *
 * @returns undefined at the rim of the map, or if `from` has no place
 */
export const nearestInDirection = (
  places: Layout['places'],
  from: ConceptId,
  direction: Direction,
): ConceptId | undefined => {
  const start = places[from];
  if (!start) return undefined;
  const [x, y] = centreOf(start);
  const [dx, dy] = VECTORS[direction];
  let best: { id: ConceptId; cost: number } | undefined;
  for (const [id, place] of entriesOf(places)) {
    const [cx, cy] = centreOf(place);
    const ahead = (cx - x) * dx + (cy - y) * dy;
    const aside = Math.abs((cx - x) * dy + (cy - y) * dx);
    if (id === from || ahead < 1) continue;
    const cost = ahead + ASIDE * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
};

/** The places that are drawn, with the one that the keyboard comes from. */
export const shownPlaces = (
  places: Layout['places'],
  from: ConceptId | null,
  isShown: (id: ConceptId) => boolean,
): Layout['places'] => Object.fromEntries(entriesOf(places).filter(([id]) => id === from || isShown(id)));

/** The concept whose middle is nearest to that of another; undefined if there is none, or `from` has no place. */
export const nearestTo = (places: Layout['places'], from: ConceptId): ConceptId | undefined => {
  const start = places[from];
  if (!start) return undefined;
  const [x, y] = centreOf(start);
  const distance = ([, place]: [ConceptId, Place]): number => {
    const [cx, cy] = centreOf(place);
    return Math.hypot(cx - x, cy - y);
  };
  const [nearest] = entriesOf(places)
    .filter(([id]) => id !== from)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest?.[0];
};

/** Where the keyboard and the camera enter the map: the first large concept of the stress axis, as in every textbook. */
export const homeOf = ({ places }: Pick<Layout, 'places'>): ConceptId | null => {
  const hubs = entriesOf(places).filter(([, { form, lane }]) => form === 'hub' && lane === 'stress');
  const [first] = hubs.toSorted(([, a], [, b]) => a.x - b.x || a.y - b.y);
  return first?.[0] ?? null;
};

/** Concepts of one lane from left to right, top to bottom: Home and End go to the first and the last. */
export const laneOrder = (places: Layout['places'], lane: Place['lane']): readonly ConceptId[] =>
  entriesOf(places)
    .filter(([, place]) => place.lane === lane)
    .toSorted(([, a], [, b]) => a.x - b.x || a.y - b.y)
    .map(([id]) => id);

export type Flow = 'out' | 'in';

/** The relations that leave or enter a concept, by the height of their other end, uppermost first. */
export const relationsToFollow = (atlas: Atlas, id: ConceptId, flow: Flow): readonly Relation[] => {
  const otherEnd = (relation: Relation) => (flow === 'out' ? relation.target : relation.source);
  const place = (relation: Relation) => atlas.layout.places[otherEnd(relation)];
  const relations = (flow === 'out' ? atlas.outgoers : atlas.incomers).get(id) ?? [];
  return relations.toSorted((a, b) => {
    const [p, q] = [place(a), place(b)];
    return (p?.y ?? 0) - (q?.y ?? 0) || (p?.x ?? 0) - (q?.x ?? 0);
  });
};

/** The relation after `current`, or the first; after the last comes the first again. Undefined if there is none. */
export const nextRelation = (relations: readonly Relation[], current: RelationId | null): Relation | undefined => {
  const index = relations.findIndex(({ id }) => id === current);
  return relations[(index + 1) % Math.max(1, relations.length)];
};

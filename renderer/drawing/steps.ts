import type { Point, RelationId } from '../../content/schema/index.ts';
import { distance, lengthOf, type Spot, spotAt } from './geometry.ts';

/**
 * Where the number of a step stands on its line, in map pixels: in the middle of a short line; on a long one near its
 * start, but clear of a concept that grows with its label from afar. Further on where another number is in the way.
 */
const AWAY = { share: 0.5, most: 90 } as const;
const CLEAR = 48;
const FURTHER = [0, 50, 100, 160, -40] as const;

/**
 * Places the numbers of a route on its lines, each clear of those before it.
 *
 * @param relations  in the order in which they follow each other; one without a line gets no number
 */
export const stepSpots = (
  relations: Iterable<RelationId>,
  pointsOf: (id: RelationId) => readonly Point[] | undefined,
): ReadonlyMap<RelationId, Spot> => {
  const spots = new Map<RelationId, Spot>();
  const isFree = ({ x, y }: Spot) =>
    [...spots.values()].every((other) => distance([x, y], [other.x, other.y]) >= CLEAR);
  for (const id of relations) {
    const points = pointsOf(id);
    if (!points) continue;
    const length = lengthOf(points);
    const usual = Math.min(AWAY.most, length * AWAY.share);
    const tries = FURTHER.map((further) => usual + further).filter((away) => away > 0 && away < length);
    const found = tries.map((away) => spotAt(points, away)).find(isFree);
    spots.set(id, found ?? spotAt(points, usual));
  }
  return spots;
};

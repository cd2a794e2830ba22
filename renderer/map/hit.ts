import type { Point, RelationId } from '../../content/schema/index.ts';
import { distanceToLine } from '../drawing/geometry.ts';

/** Reach of the pointer on screen: half of a target of 24 px. */
export const REACH_PX = 12;

/** Closer together than this, two lines share a track. */
const SAME_TRACK = 0.5;

interface Hittable {
  readonly id: RelationId;
  readonly points: readonly Point[];
  readonly alone: number;
}

/**
 * The line that the pointer means: the nearest one in reach. On a shared track the one that is lit already, else the one
 * that has least of a track to itself, so that every line can be met somewhere; of two such the uppermost. Hit areas of
 * neighbouring lines overlap, so the topmost element under the pointer is not a good answer.
 *
 * @param lines  in drawing order
 * @param reach  in map pixels
 */
export const nearestLine = (
  lines: readonly Hittable[],
  point: Point,
  reach: number,
  lit: RelationId | null,
): RelationId | null => {
  let best: { id: RelationId; away: number; alone: number } | null = null;
  for (const { id, points, alone } of lines) {
    const away = distanceToLine(points, point);
    if (away > reach) continue;
    const isShared = best !== null && Math.abs(away - best.away) <= SAME_TRACK;
    const isMeant = isShared
      ? best?.id !== lit && (id === lit || alone <= (best?.alone ?? 0))
      : !best || away < best.away;
    if (isMeant) best = { id, away, alone };
  }
  return best?.id ?? null;
};

import type { Point, RelationId } from '../../content/schema/index.ts';
import { distanceToLine } from '../drawing/geometry.ts';

/** Reach of the pointer on screen: half of a target of 24 px. */
export const REACH_PX = 12;

/** Closer together than this, two lines share a track: the one drawn above counts. */
const SAME_TRACK = 0.5;

interface Hittable {
  readonly id: RelationId;
  readonly points: readonly Point[];
}

/**
 * The line that the pointer means: the nearest one in reach. On a shared track the one that is lit already, else the
 * uppermost. Hit areas of neighbouring lines overlap, so the topmost element under the pointer is not a good answer.
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
  let best: { id: RelationId; away: number } | null = null;
  for (const { id, points } of lines) {
    const away = distanceToLine(points, point);
    if (away > reach) continue;
    const isShared = best !== null && Math.abs(away - best.away) <= SAME_TRACK;
    if (isShared && best?.id === lit) continue;
    if (!best || isShared || away < best.away) best = { id, away };
  }
  return best?.id ?? null;
};

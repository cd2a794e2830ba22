import type { ConceptId, Point, RelationId } from '../../content/schema/index.ts';
import { type Box, distanceToLine } from '../drawing/geometry.ts';
import type { RelationLine } from '../drawing/lines.ts';
import type { Standing, Standings } from '../state/standing.ts';
import type { Subject } from '../state/view.ts';
import type { MapIndex } from './held.ts';

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

/** What can be under the pointer. */
interface Target {
  readonly index: MapIndex;
  readonly standings: Standings;
  readonly hovered: Subject | null;
  /** Names that stand beyond their concepts, the topmost last. */
  readonly tags: readonly { readonly concept: { readonly id: ConceptId }; readonly box: Box }[];
  readonly isFar: boolean;
}

const isInside = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

const distanceToBox = ({ x, y, width, height }: Box, [px, py]: Point): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));

/**
 * From afar lines are drawn for what stands out, and at rest for the main chains, for what a filter asks for, and for
 * context that was asked for.
 */
const isDrawnFar = (
  standing: Standing | undefined,
  { isMain, isContext }: Pick<RelationLine, 'isMain' | 'isContext'>,
  isFiltered: boolean,
): boolean =>
  standing === 'plain'
    ? isMain || isContext || isFiltered
    : standing !== undefined && standing !== 'far' && standing !== 'hidden';

/**
 * The concept or relation that the pointer means at a point of the map: a concept before the lines that run under it, a
 * line in reach, and from afar, where concepts are smaller than a target should be, the nearest concept in reach.
 */
export const subjectUnder = (
  point: Point,
  zoom: number,
  { index, standings, hovered, tags, isFar }: Target,
): Subject | null => {
  const reach = REACH_PX / zoom;
  const [x, y] = point;
  const around: Box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  const isShown = (id: ConceptId): boolean => standings.concept.get(id) !== 'hidden';
  const concepts = index.concepts.within(around).filter(({ id }) => isShown(id));
  const named = tags.findLast(({ box }) => isInside(box, point))?.concept;
  const inside = named ?? concepts.findLast((concept) => isInside(concept, point));
  if (inside) return { kind: 'concept', id: inside.id };
  const lit = hovered?.kind === 'relation' ? hovered.id : null;
  const drawn = index.lines.within(around).filter((line) => {
    if (line.id === lit) return true;
    const standing = standings.relation.get(line.id);
    return isFar ? isDrawnFar(standing, line, standings.fitting !== null) : standing !== 'hidden';
  });
  const relation = nearestLine(drawn, point, reach, lit);
  if (relation) return { kind: 'relation', id: relation };
  if (!isFar) return null;
  const [nearest] = concepts.toSorted((a, b) => distanceToBox(a, point) - distanceToBox(b, point));
  return nearest ? { kind: 'concept', id: nearest.id } : null;
};

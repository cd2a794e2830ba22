import { bottom, gapBetween, PITCH, right } from '../../../content/routing/geometry.ts';
import type { Layout, Place, Point } from '../../../content/schema/index.ts';
import type { Box } from '../geometry.ts';

/** Grid on which concepts are moved, counted from their authored places, so that rows and chains can be met again. */
const STEP = PITCH;

/** Between two concepts: a track for lines at the sides, the authored distance above and below. */
const APART = { level: 24, upright: 8 } as const;

/** Free margin of the map, where lines still go around. */
const MARGIN = 32;

export type Places = Layout['places'];

/** What a concept may not be put on or beside. */
export interface Room {
  readonly layout: Pick<Layout, 'width' | 'height' | 'lanes'>;
  readonly others: readonly Box[];
  /** Titles and braces. */
  readonly walls: readonly Box[];
}

const isApart = (a: Box, b: Box): boolean =>
  Math.max(a.x - right(b), b.x - right(a)) >= APART.level ||
  Math.max(a.y - bottom(b), b.y - bottom(a)) >= APART.upright;

/** Whether a box may stand there: on the map, and with room for lines to all other concepts. */
export const isFree = ({ layout, others, walls }: Room, box: Box): boolean => {
  const { x, y } = clamped(layout, box);
  return (
    x === box.x &&
    y === box.y &&
    others.every((other) => isApart(box, other)) &&
    walls.every((wall) => gapBetween(box, wall) >= APART.upright)
  );
};

/** The nearest place on the map itself for a box that may lie outside of it. */
const clamped = ({ width, height, lanes }: Room['layout'], box: Box): Box => {
  const top = Math.max(MARGIN, lanes[0]?.y ?? 0);
  return {
    ...box,
    x: Math.min(Math.max(box.x, MARGIN), width - MARGIN - box.width),
    y: Math.min(Math.max(box.y, top), height - MARGIN - box.height),
  };
};

/** The offsets with the larger coordinate exactly `ring`, nearest first. */
const ringOf = (ring: number): readonly Point[] => {
  if (ring === 0) return [[0, 0]];
  const along = Array.from({ length: 2 * ring + 1 }, (_, index) => index - ring);
  const all = along.flatMap((at): Point[] => [
    [at, -ring],
    [at, ring],
    [-ring, at],
    [ring, at],
  ]);
  return all.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));
};

/** A corner on the grid of a concept, which is counted from its authored place. */
const onGrid = (authored: Place, [x, y]: Point): Point => [
  authored.x + Math.round((x - authored.x) / STEP) * STEP,
  authored.y + Math.round((y - authored.y) / STEP) * STEP,
];

/** Rings to look through: as far as the map is wide. */
const RINGS = 400;

/**
 * The free place nearest to a wish, on the grid of the concept.
 *
 * @returns its upper left corner; undefined if the map is full
 */
export const nearestFree = (room: Room, authored: Place, wish: Point): Point | undefined => {
  const { x, y } = clamped(room.layout, { ...authored, x: wish[0], y: wish[1] });
  const [startX, startY] = onGrid(authored, [x, y]);
  let best: { readonly at: Point; readonly far: number } | undefined;
  for (let ring = 0; ring <= RINGS; ring++) {
    if (best && ring * STEP > best.far) break;
    for (const [dx, dy] of ringOf(ring)) {
      const at: Point = [startX + dx * STEP, startY + dy * STEP];
      const far = Math.hypot(dx, dy) * STEP;
      if (best && far >= best.far) break;
      if (isFree(room, { ...authored, x: at[0], y: at[1] })) best = { at, far };
    }
  }
  return best?.at;
};

/** How far a concept may step over others: one neighbour and the room around it. */
const leapOf = ({ width, height }: Box, [dx]: Point): number => 2.5 * (dx === 0 ? height : width) + 2 * APART.level;

/**
 * The first free place straight ahead, beyond a neighbour that stands in the way.
 *
 * @param by  direction and length of the first step, in steps of the grid; one of the two is 0
 * @returns undefined if there is none as near as that, or the map ends
 */
export const firstFreeAhead = (room: Room, place: Place, by: Point): Point | undefined => {
  const toward = [Math.sign(by[0]) * STEP, Math.sign(by[1]) * STEP] as const;
  const ends = clamped(room.layout, { ...place, x: toward[0] * RINGS, y: toward[1] * RINGS });
  let [x, y] = [place.x + by[0] * STEP, place.y + by[1] * STEP];
  const leap = leapOf(place, by);
  const [firstX, firstY] = [x, y];
  const isInReach = () =>
    Math.abs(x - firstX) + Math.abs(y - firstY) <= leap &&
    (toward[0] === 0 || (ends.x - x) * toward[0] >= 0) &&
    (toward[1] === 0 || (ends.y - y) * toward[1] >= 0);
  for (; isInReach(); x += toward[0], y += toward[1]) if (isFree(room, { ...place, x, y })) return [x, y];
  return undefined;
};

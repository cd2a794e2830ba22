import type { Size } from '../../drawing/geometry.ts';
import { type Viewport, zoomedBy } from '../viewport.ts';

/** How far the picture reaches beyond the pane on every side, in parts of the pane: a gesture moves it before it is painted anew. */
export const MARGIN = 0.25;

/** A picture that is stretched more than this, or shrunk more, is too coarse to be looked at. */
const STRETCH = { least: 0.7, most: 2 } as const;
/** A gesture that leads away is painted as from so much further away: it needs more of the map with every step. */
const AHEAD = 0.65;

/** How to move a picture of the map to where the camera is now: to be scaled about the upper left corner of the pane. */
export interface Move {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const moveBetween = (drawn: Viewport, now: Viewport): Move => {
  const scale = now.zoom / drawn.zoom;
  return { x: now.x - drawn.x * scale, y: now.y - drawn.y * scale, scale };
};

/** Whether the moved picture no longer covers the pane, or is too coarse. */
export const isUsedUp = ({ x, y, scale }: Move, { width, height }: Size): boolean => {
  if (scale < STRETCH.least || scale > STRETCH.most) return true;
  const covers = (start: number, extent: number): boolean =>
    start - MARGIN * extent * scale <= 0 && start + (1 + MARGIN) * extent * scale >= extent;
  return !covers(x, width) || !covers(y, height);
};

/**
 * Where to paint from in the middle of a gesture: from here, or for a gesture that leads away from further away.
 *
 * @param step  how far the last picture was moved
 */
export const aheadOf = (now: Viewport, pane: Size, { scale }: Move): Viewport =>
  scale < 1 ? zoomedBy(now, pane, AHEAD) : now;

import type { Size } from '../../drawing/geometry.ts';
import type { Viewport } from '../viewport.ts';

/** How far the picture reaches beyond the pane on every side, in parts of the pane: a gesture moves it before it is painted anew. */
export const MARGIN = 0.25;

/** A picture that is stretched more than this, or shrunk more, is too coarse to be looked at. */
const STRETCH = { least: 0.7, most: 1.6 } as const;

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

import type { Box, Size } from '../drawing/geometry.ts';
import { lodOf } from './lod.ts';
import type { Viewport } from './viewport.ts';

/** How far beyond the pane the map stands ready, in screen pixels: a short pan finds everything in place. */
const MARGIN = 200;
/** A window of more than this many times the area that is needed is given up: zooming in leaves much behind. */
const WASTE = 3;

/** The part of the map in the pane. */
export const seenIn = ({ x, y, zoom }: Viewport, { width, height }: Size): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** A box with as much room on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const areaOf = ({ width, height }: Box): number => width * height;

/**
 * The part of the map that React Flow holds: what is seen and a margin, the same as before while that still covers what
 * is seen. Null from afar, where a canvas draws everything.
 */
export const windowAt = (before: Box | null, viewport: Viewport, pane: Size): Box | null => {
  if (lodOf(viewport.zoom) === 'far') return null;
  const seen = seenIn(viewport, pane);
  const wanted = grown(seen, MARGIN / viewport.zoom);
  return before && contains(before, seen) && areaOf(before) <= areaOf(wanted) * WASTE ? before : wanted;
};

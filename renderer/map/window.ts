import type { Box, Size } from '../drawing/geometry.ts';
import type { Lod } from './lod.ts';
import type { Viewport } from './viewport.ts';

/**
 * How far beyond the pane the map stands ready, in screen pixels: a short pan finds everything in place. Where that would
 * be too much to hold, less has to do.
 */
const MARGINS = [200, 120, 60, 16] as const;
/** A window of more than this many times the area that is needed is given up: zooming in leaves much behind. */
const WASTE = 1.6;

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

/** A part of the map, at a level of detail. */
export interface MapWindow extends Box {
  readonly lod: Exclude<Lod, 'far'>;
}

/**
 * The part of the map that React Flow holds: what is seen and a margin, the same as before while that still covers what
 * is seen. Null from afar, where a canvas draws everything.
 *
 * @param lod        what is drawn of it
 * @param isTooMuch  whether a part of the map holds more than can be held
 */
export const windowAt = (
  before: MapWindow | null,
  lod: Lod,
  viewport: Viewport,
  pane: Size,
  isTooMuch: (window: MapWindow) => boolean = () => false,
): MapWindow | null => {
  if (lod === 'far') return null;
  const seen = seenIn(viewport, pane);
  const [largest, ...smaller] = MARGINS.map((margin): MapWindow => ({ ...grown(seen, margin / viewport.zoom), lod }));
  const isWasteful = before && largest && areaOf(before) > areaOf(largest) * WASTE;
  if (before?.lod === lod && contains(before, seen) && !isWasteful) return before;
  return [largest, ...smaller].find((window) => window && !isTooMuch(window)) ?? smaller.at(-1) ?? null;
};

import type { Layout, Point } from '../../content/schema/index.ts';
import { type Box, centreOf, type Size } from '../drawing/geometry.ts';
import { LABELS_FROM } from './lod.ts';
import { homeOf } from './navigate.ts';

/** What the camera sees: a map point (p) stands on the screen at p · zoom + (x, y). */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The map point in the upper left corner of the pane, with the zoom: what a saved view keeps. */
export const toPlace = ({ x, y, zoom }: Viewport): Viewport => ({ x: -x / zoom, y: -y / zoom, zoom });

/** The other way round: {@link toPlace}. A zoom beyond the map's limits is taken as the limit. */
export const toViewport = ({ x, y, zoom }: Viewport): Viewport => {
  const allowed = clampZoom(zoom);
  return { x: -x * allowed, y: -y * allowed, zoom: allowed };
};

export const ZOOM = { least: 0.15, most: 2.5, step: 1.25 } as const;

/** At this zoom every label is read without effort. */
export const READABLE = 0.72;

/** Height of the controls at the foot of the pane, in screen pixels. */
const CONTROLS = 56;
/** Rim of the pane that controls may cover, in screen pixels. */
const RIM = { top: 16, right: 24, bottom: CONTROLS + 16, left: 24 } as const;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
const clampZoom = (zoom: number): number => clamp(zoom, ZOOM.least, ZOOM.most);

/**
 * The view at the start: the whole map where its labels can be read, else full width from the first lane down. Where
 * they cannot be read at full width either, the second
 * column at the left, where the main chains start, and no further up than to see where the keyboard enters.
 */
export const openingViewport = (layout: Layout, pane: Size): Viewport => {
  const whole = fittingViewport(layout, pane);
  if (whole.zoom >= LABELS_FROM) return whole;
  const fullWidth = pane.width / layout.width;
  if (fullWidth >= LABELS_FROM) return { x: 0, y: 0, zoom: clampZoom(fullWidth) };
  if (pane.width / READABLE < layout.width * LEAST_SHARE) return whole;
  const second = layout.columns[1]?.x ?? 0;
  const left = clamp(second - 40, 0, Math.max(0, layout.width - pane.width / READABLE));
  const opening = { x: -left * READABLE, y: 0, zoom: READABLE };
  const home = layout.places[homeOf(layout) ?? ''];
  return home ? { ...opening, y: bringIntoSight(opening, pane, around(home)).y } : opening;
};

/** A map of whose width no more than this could be read at once is seen as a whole first. */
const LEAST_SHARE = 0.2;

/** A concept with the rows above and below it. */
const around = ({ x, y, width, height }: Box): Box => ({ x, y: y - ROW, width, height: height + 2 * ROW });
const ROW = 120;

/** The whole map, centred above the controls. */
export const fittingViewport = (layout: Layout, pane: Size): Viewport => {
  const free = { width: pane.width, height: Math.max(1, pane.height - CONTROLS) };
  const zoom = Math.min(ZOOM.most, fittingZoom(layout, free));
  return centredOn([layout.width / 2, layout.height / 2], free, zoom);
};

const fittingZoom = (map: Size, pane: Size): number => Math.min(pane.width / map.width, pane.height / map.height);

/** How far away the camera goes: as far as shows the whole map with a rim around it, even of a very large map. */
export const leastZoom = (layout: Layout, pane: Size): number =>
  Math.min(ZOOM.least, fittingZoom(layout, pane) * (1 - 2 * AROUND));
/** Width of that rim, in parts of the pane. */
const AROUND = 0.1;

/** The view with a point of the map in the middle of a pane. */
export const centredOn = ([x, y]: Point, pane: Size, zoom: number): Viewport => ({
  x: pane.width / 2 - x * zoom,
  y: pane.height / 2 - y * zoom,
  zoom,
});

const freePart = (pane: Size): Box => ({
  x: RIM.left,
  y: RIM.top,
  width: Math.max(1, pane.width - RIM.left - RIM.right),
  height: Math.max(1, pane.height - RIM.top - RIM.bottom),
});

/** A map box in screen pixels. */
export const onScreen = (box: Box, { x, y, zoom }: Viewport): Box => ({
  x: box.x * zoom + x,
  y: box.y * zoom + y,
  width: box.width * zoom,
  height: box.height * zoom,
});

/** Distance to move [start, end] into [0, size], by the shorter way; its start counts where it does not fit. */
const nudge = (start: number, end: number, size: number): number =>
  start < 0 || end - start > size ? -start : Math.min(0, size - end);

/** The view moved just so far that the box is seen; the same object if it is seen already. */
export const bringIntoSight = (viewport: Viewport, pane: Size, box: Box): Viewport => {
  const free = freePart(pane);
  const { x, y, width, height } = onScreen(box, viewport);
  const [left, top] = [x - free.x, y - free.y];
  const isSeen = left >= 0 && top >= 0 && left + width <= free.width && top + height <= free.height;
  if (isSeen) return viewport;
  return {
    ...viewport,
    x: viewport.x + nudge(left, left + width, free.width),
    y: viewport.y + nudge(top, top + height, free.height),
  };
};

/**
 * The view that shows a box in the middle of the free part of the pane: at least readable, and no closer than it is
 * now; further away only for a box that would not fit.
 */
export const showing = (viewport: Viewport, pane: Size, box: Box, map: Size): Viewport => {
  const free = freePart(pane);
  const fit = Math.min(free.width / Math.max(1, box.width), free.height / Math.max(1, box.height));
  const zoom = clampZoom(Math.min(Math.max(viewport.zoom, READABLE), Math.max(fit, 0.4)));
  const [x, y] = centreOf(box);
  const [cx, cy] = centreOf(free);
  return {
    x: onMap(cx - x * zoom, map.width * zoom, pane.width, [RIM.left, RIM.right]),
    y: onMap(cy - y * zoom, map.height * zoom, pane.height, [RIM.top, RIM.bottom]),
    zoom,
  };
};

/** A shift that leaves no more than a rim empty beside the map, where the map is larger than the pane. */
const onMap = (shift: number, map: number, pane: number, [before, after]: readonly [number, number]): number =>
  map < pane ? shift : clamp(shift, pane - map - after, before);

/** The view after the window changed its size: the same point stays in the middle. */
export const recentred = (viewport: Viewport, before: Size, after: Size): Viewport => ({
  ...viewport,
  x: viewport.x + (after.width - before.width) / 2,
  y: viewport.y + (after.height - before.height) / 2,
});

/** The point of the screen that a zoom leaves where it is: the middle of what is looked at while that is seen, else of the pane. */
const fixedPoint = (viewport: Viewport, pane: Size, about: Box | undefined): Point => {
  const [x, y] = about ? centreOf(onScreen(about, viewport)) : [-1, -1];
  const isSeen = x >= 0 && x <= pane.width && y >= 0 && y <= pane.height;
  return isSeen ? [x, y] : [pane.width / 2, pane.height / 2];
};

/** The view zoomed by a factor, at most to its limits: what is looked at stays where it is, so that it is never lost. */
export const zoomedBy = (viewport: Viewport, pane: Size, factor: number, about?: Box): Viewport => {
  // From further away than is usual, as a very large map needs it, no step back leads nearer.
  const zoom = clamp(viewport.zoom * factor, Math.min(ZOOM.least, viewport.zoom), ZOOM.most);
  const grown = zoom / viewport.zoom;
  const [cx, cy] = fixedPoint(viewport, pane, about);
  return { x: cx - (cx - viewport.x) * grown, y: cy - (cy - viewport.y) * grown, zoom };
};

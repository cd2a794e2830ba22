import { expect, test } from 'vitest';
import { centreOf } from '../drawing/geometry.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { lodOf } from './lod.ts';
import {
  bringIntoSight,
  fittingViewport,
  leastZoom,
  onScreen,
  openingViewport,
  READABLE,
  recentred,
  showing,
  toPlace,
  toViewport,
  ZOOM,
  zoomedBy,
} from './viewport.ts';

const { layout } = realAtlas();
const WIDE = { width: 1860, height: 980 };
const NARROW = { width: 1220, height: 690 };
const view = { x: 0, y: 0, zoom: 1 };
const box = (x: number, y: number) => ({ x, y, width: 160, height: 40 });

test('a large window opens on the whole map, with every label readable', () => {
  const pane = { width: 1860, height: 1174 };
  const opening = openingViewport(layout, pane);
  expect(opening).toEqual(fittingViewport(layout, pane));
  expect(lodOf(opening.zoom)).toBe('mid');
});

test('a wide window opens at full width, on the first lanes', () => {
  const opening = openingViewport(layout, WIDE);
  expect(opening).toMatchObject({ x: 0, y: 0 });
  expect(opening.zoom * layout.width).toBeCloseTo(WIDE.width);
});

test('a narrow window opens readable, with the beginning of the main chains in sight', () => {
  const opening = openingViewport(layout, NARROW);
  expect(opening.zoom).toBe(READABLE);
  const crh = layout.places.crh;
  const seen = crh && onScreen(crh, opening);
  expect(seen?.x).toBeGreaterThan(0);
  expect(seen && seen.x + seen.width).toBeLessThan(NARROW.width);
});

test('the whole map fits into the pane', () => {
  const { x, y, width, height } = onScreen({ x: 0, y: 0, ...layout }, fittingViewport(layout, NARROW));
  expect(x).toBeGreaterThanOrEqual(-0.01);
  expect(y).toBeGreaterThanOrEqual(-0.01);
  expect(x + width).toBeLessThanOrEqual(NARROW.width + 0.01);
  expect(y + height).toBeLessThanOrEqual(NARROW.height + 0.01);
});

test('the camera does not move for what is in sight', () => {
  expect(bringIntoSight(view, NARROW, box(500, 300))).toBe(view);
});

test('what is out of sight is brought just inside, by the shorter way', () => {
  const right = onScreen(box(1300, 300), bringIntoSight(view, NARROW, box(1300, 300)));
  expect(right.x + right.width).toBeLessThan(NARROW.width);
  expect(right.y).toBe(300);
  const above = onScreen(box(500, -200), bringIntoSight(view, NARROW, box(500, -200)));
  expect(above.y).toBeGreaterThan(0);
  expect(above.y).toBeLessThan(60);
});

test('what is behind the floating controls counts as out of sight', () => {
  const moved = bringIntoSight(view, NARROW, box(20, 640));
  expect(onScreen(box(20, 640), moved).y + 40).toBeLessThanOrEqual(NARROW.height - 72);
});

test('a jump shows its goal readable and in the middle', () => {
  const far = { x: 0, y: 0, zoom: 0.3 };
  const shown = showing(far, NARROW, box(1500, 900), layout);
  expect(shown.zoom).toBe(READABLE);
  const seen = onScreen(box(1500, 900), shown);
  expect(seen.x + seen.width / 2).toBeCloseTo(NARROW.width / 2, -1);
});

test('a jump keeps a closer zoom, but steps back for a line that would not fit', () => {
  expect(showing({ ...view, zoom: 1.5 }, NARROW, box(1500, 900), layout).zoom).toBe(1.5);
  const long = { x: 0, y: 900, width: 2400, height: 50 };
  expect(showing({ ...view, zoom: 1.5 }, NARROW, long, layout).zoom).toBeLessThan(0.6);
});

test('a jump to the rim of the map does not show emptiness beside it', () => {
  expect(showing(view, NARROW, box(0, 0), layout)).toMatchObject({ x: 24, y: 16 });
});

test('a larger window keeps the same point in its middle', () => {
  const after = recentred(view, NARROW, WIDE);
  expect([after.x, after.y]).toEqual([320, 145]);
});

test('zooming keeps the middle of the pane and stays within its limits', () => {
  const closer = zoomedBy(view, NARROW, 1.25);
  const middle = { x: 610, y: 345, width: 0, height: 0 };
  expect(onScreen(middle, closer)).toMatchObject({ x: 610, y: 345 });
  expect(zoomedBy(view, NARROW, 100).zoom).toBe(2.5);
  expect(zoomedBy(view, NARROW, 0.001).zoom).toBe(ZOOM.least);
});

test('a zoom leaves what is looked at where it is, unless it is out of sight', () => {
  const seen = box(100, 80);
  expect(centreOf(onScreen(seen, zoomedBy(view, NARROW, 1.25, seen)))).toEqual(centreOf(seen));
  expect(zoomedBy(view, NARROW, 1.25, box(-900, 80))).toEqual(zoomedBy(view, NARROW, 1.25));
});

test('a place on the map brings back the view that it was taken from, within the limits of the zoom', () => {
  const view = { x: -420, y: 96, zoom: 0.8 };
  const { x, y, zoom } = toViewport(toPlace(view));
  expect([x, y, zoom].map(Math.round)).toEqual([-420, 96, 1]);
  expect(onScreen({ ...toPlace(view), width: 0, height: 0 }, view)).toMatchObject({ x: 0, y: 0 });
  expect(toViewport({ x: 100, y: 0, zoom: 9 })).toMatchObject({ x: -250, zoom: 2.5 });
});

test('the whole of a map can be seen, however large it is', () => {
  const huge = { ...layout, width: layout.width * 9, height: layout.height * 9 };
  const { zoom } = fittingViewport(huge, NARROW);
  expect(huge.width * zoom).toBeLessThanOrEqual(NARROW.width + 1);
  expect(leastZoom(huge, NARROW)).toBeLessThan(zoom);
  expect(leastZoom(layout, NARROW)).toBe(ZOOM.least);
  expect(zoomedBy({ x: 0, y: 0, zoom }, NARROW, 1 / ZOOM.step).zoom).toBeLessThanOrEqual(zoom);
});

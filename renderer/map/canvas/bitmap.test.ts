import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onScreen } from '../viewport.ts';
import { aheadOf, isUsedUp, MARGIN, moveBetween } from './bitmap.ts';

const PANE = { width: 1200, height: 700 };
const drawn = { x: 30, y: -20, zoom: 0.4 };

test('a moved picture shows every point of the map where the camera sees it now', () => {
  const shift = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(shift, shift, fc.double({ min: 0.2, max: 2, noNaN: true }), shift, shift, (x, y, zoom, px, py) => {
      const now = { x, y, zoom };
      const { x: dx, y: dy, scale } = moveBetween(drawn, now);
      const before = onScreen({ x: px, y: py, width: 0, height: 0 }, drawn);
      const after = onScreen({ x: px, y: py, width: 0, height: 0 }, now);
      expect(before.x * scale + dx).toBeCloseTo(after.x, 6);
      expect(before.y * scale + dy).toBeCloseTo(after.y, 6);
    }),
  );
});

test('a picture serves until its margin comes into sight or it is stretched too far', () => {
  const moved = (x: number, zoom = drawn.zoom) => isUsedUp(moveBetween(drawn, { ...drawn, x, zoom }), PANE);
  expect(moved(drawn.x)).toBe(false);
  expect(moved(drawn.x + MARGIN * PANE.width - 1)).toBe(false);
  expect(moved(drawn.x + MARGIN * PANE.width + 1)).toBe(true);
  expect(moved(drawn.x - MARGIN * PANE.width - 1)).toBe(true);
  expect(moved(drawn.x, drawn.zoom * 2.1)).toBe(true);
});

test('a picture painted in a gesture that leads away serves for longer than one painted where the camera is', () => {
  const away = { ...drawn, zoom: drawn.zoom * 0.6 };
  const painted = aheadOf(away, PANE, moveBetween(drawn, away));
  expect(isUsedUp(moveBetween(painted, away), PANE)).toBe(false);
  const further = {
    ...away,
    zoom: away.zoom * 0.6,
    x: away.x + 0.4 * (PANE.width / 2 - away.x),
    y: away.y + 0.4 * (PANE.height / 2 - away.y),
  };
  expect(isUsedUp(moveBetween(away, further), PANE)).toBe(true);
  expect(isUsedUp(moveBetween(painted, further), PANE)).toBe(false);
});

test('in a gesture that leads nearer it is painted where the camera is', () => {
  const near = { ...drawn, zoom: drawn.zoom * 2.1 };
  expect(aheadOf(near, PANE, moveBetween(drawn, near))).toBe(near);
});

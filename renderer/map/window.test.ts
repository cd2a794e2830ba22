import { expect, test } from 'vitest';
import { LABELS_FROM } from './lod.ts';
import { seenIn, windowAt } from './window.ts';

const PANE = { width: 1200, height: 700 };
const view = { x: -400, y: -300, zoom: 1 };

test('from afar no part of the map is held', () => {
  expect(windowAt(null, 'far', view, PANE)).toBeNull();
});

test('what is seen is held, with room on every side', () => {
  const window = windowAt(null, 'near', view, PANE);
  const seen = seenIn(view, PANE);
  expect(seen).toEqual({ x: 400, y: 300, width: 1200, height: 700 });
  expect(window && window.x < seen.x && window.y < seen.y).toBe(true);
  expect(window && window.width > seen.width + 2 * (seen.x - window.x) - 1).toBe(true);
});

test('a short pan keeps the window, a long one moves it', () => {
  const window = windowAt(null, 'near', view, PANE);
  expect(windowAt(window, 'near', { ...view, x: view.x + 150 }, PANE)).toBe(window);
  expect(windowAt(window, 'near', { ...view, x: view.x + 250 }, PANE)).not.toBe(window);
});

test('zooming in gives up a window that has become far too large', () => {
  const window = windowAt(null, 'near', { ...view, zoom: LABELS_FROM }, PANE);
  const closer = { x: view.x * 3, y: view.y * 3, zoom: LABELS_FROM * 3 };
  expect(windowAt(window, 'near', closer, PANE)).not.toBe(window);
});

test('where a window would hold too much, its margin shrinks, but what is seen stays in it', () => {
  const seen = seenIn(view, PANE);
  const small = windowAt(null, 'near', view, PANE, (window) => window.width > 1500);
  expect(small && small.width <= 1500).toBe(true);
  const least = windowAt(null, 'near', view, PANE, () => true);
  expect(least && least.x <= seen.x && least.width >= seen.width && least.width < 1400).toBe(true);
});

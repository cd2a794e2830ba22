import { expect, test } from 'vitest';
import type { Point } from '../../content/schema/index.ts';
import { curveBetween, roundedPath, trimEnd } from './path.ts';

const bent: readonly Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
];

test('a corner is rounded by nine pixels', () => {
  expect(roundedPath(bent)).toBe('M0 0L91 0Q100 0 100 9L100 100');
});

test('a corner beside a short segment is rounded by no more than half of it', () => {
  expect(
    roundedPath([
      [0, 0],
      [8, 0],
      [8, 100],
    ]),
  ).toBe('M0 0L4 0Q8 0 8 4L8 100');
});

test('no points give no path', () => {
  expect(roundedPath([])).toBe('');
});

test('a line stops where its end glyph begins', () => {
  expect(trimEnd(bent, 9).at(-1)).toEqual([100, 91]);
});

test('a last segment shorter than the glyph keeps a stub that shows the direction', () => {
  const [x, y] = trimEnd(
    [
      [0, 0],
      [100, 0],
      [100, 5],
    ],
    9,
  ).at(-1) ?? [0, 0];
  expect(x).toBe(100);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(5);
});

const box = (x: number, y: number) => ({ x, y, width: 160, height: 40 });

test('a curve leaves and enters on the sides that face each other', () => {
  const curve = curveBetween(box(0, 0), box(400, 300));
  expect(curve[0]).toEqual([160, 20]);
  expect(curve.at(-1)).toEqual([400, 320]);
  const back = curveBetween(box(400, 300), box(0, 0));
  expect(back[0]).toEqual([400, 320]);
  expect(back.at(-1)).toEqual([160, 20]);
});

test('a curve between boxes above each other runs from bottom to top', () => {
  const curve = curveBetween(box(0, 0), box(40, 200));
  expect(curve[0]).toEqual([80, 40]);
  expect(curve.at(-1)).toEqual([120, 200]);
});

test('a curve within a row arcs over what stands between', () => {
  const curve = curveBetween(box(0, 0), box(900, 0));
  expect(curve[0]).toEqual([80, 0]);
  expect(Math.min(...curve.map(([, y]) => y))).toBeLessThan(-40);
});

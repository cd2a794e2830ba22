import { expect, test } from 'vitest';
import type { Point } from '../../content/schema/index.ts';
import { boxAround, distanceToLine, lengthOf, spotAt } from './geometry.ts';

const corner: readonly Point[] = [
  [0, 0],
  [100, 0],
  [100, 50],
];

test('a spot on a line tells its place and the direction of the line there', () => {
  expect(spotAt(corner, 40)).toEqual({ x: 40, y: 0, angle: 0 });
  expect(spotAt(corner, 120)).toEqual({ x: 100, y: 20, angle: 90 });
});

test('a spot before or after a line is its nearer end', () => {
  expect(spotAt(corner, -5)).toMatchObject({ x: 0, y: 0 });
  expect(spotAt(corner, lengthOf(corner) + 5)).toEqual({ x: 100, y: 50, angle: 90 });
});

test('a point repeated on a line does not turn it', () => {
  const repeated: readonly Point[] = [
    [0, 0],
    [10, 0],
    [10, 0],
  ];
  expect(spotAt(repeated, 10)).toEqual({ x: 10, y: 0, angle: 0 });
});

test('distance to a line counts to its nearest segment, not to its endless extension', () => {
  expect(distanceToLine(corner, [50, 7])).toBe(7);
  expect(distanceToLine(corner, [103, 54])).toBe(5);
});

test('a box around no points is empty', () => {
  expect(boxAround([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  expect(boxAround(corner)).toEqual({ x: 0, y: 0, width: 100, height: 50 });
});

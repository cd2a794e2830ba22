import { expect, test } from 'vitest';
import { crossingsOf, isNear, stretchesOf } from './stretches.ts';

const level = stretchesOf([
  [0, 10],
  [100, 10],
]);
const upright = stretchesOf([
  [40, 0],
  [40, 50],
]);

test('a level line crosses an upright one, and says that it runs level there', () => {
  expect(crossingsOf(level, upright)).toEqual([{ x: 40, y: 10, isLevel: true }]);
  expect(crossingsOf(upright, level)).toEqual([{ x: 40, y: 10, isLevel: false }]);
});

test('a branch that leaves a line does not cross it', () => {
  const branch = stretchesOf([
    [0, 10],
    [40, 10],
    [40, 80],
  ]);
  expect(crossingsOf(branch, level)).toEqual([]);
});

test('two lines on one track do not cross', () => {
  expect(crossingsOf(level, level)).toEqual([]);
});

test('a stretch is near a point in its clear distance, beyond its ends as well', () => {
  const [stretch] = level;
  expect(stretch && isNear(stretch, 104, 14, 9)).toBe(true);
  expect(stretch && isNear(stretch, 50, 20, 9)).toBe(false);
});

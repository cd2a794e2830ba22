import { expect, test } from 'vitest';
import { crossingsOf, isNear, lengthAlone, stretchesOf } from './stretches.ts';

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

test('a line is alone where no other runs on its track, and a slanted one counts as none', () => {
  const trunk = stretchesOf([
    [0, 10],
    [60, 10],
    [60, 40],
  ]);
  const slanted = stretchesOf([
    [0, 0],
    [30, 40],
  ]);
  const lines = [level, trunk, upright, slanted];
  const alone = lines.map((line) => lengthAlone(line, () => lines.filter((other) => other !== line).flat()));
  expect(alone).toEqual([40, 30, 50, 0]);
});

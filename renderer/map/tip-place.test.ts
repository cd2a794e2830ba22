import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../content/schema/index.ts';
import { coveredLength, placeTip } from './tip-place.ts';

const TIP = { width: 300, height: 90 };
const PANE = { width: 1200, height: 700 };
const boxAt = ([x, y]: Point) => ({ x, y, ...TIP });

test('a box covers the part of a line that lies in it', () => {
  const line: Point[] = [
    [0, 50],
    [500, 50],
  ];
  expect(coveredLength({ x: 100, y: 0, ...TIP }, line)).toBeCloseTo(300);
  expect(coveredLength({ x: 100, y: 60, ...TIP }, line)).toBe(0);
});

test('a tip on a level line stands below it, on an upright one beside it', () => {
  const level: Point[] = [
    [0, 300],
    [1200, 300],
  ];
  expect(placeTip([600, 300], TIP, PANE, level)).toEqual([450, 318]);
  const upright: Point[] = [
    [600, 0],
    [600, 700],
  ];
  expect(placeTip([600, 300], TIP, PANE, upright)).toEqual([618, 255]);
});

const straight = fc.record({ isLevel: fc.boolean(), at: fc.integer({ min: 20, max: 680 }) });

test('a tip stays in the pane and never covers a straight line', () => {
  fc.assert(
    fc.property(straight, fc.integer({ min: 10, max: 690 }), ({ isLevel, at }, along) => {
      const line: Point[] = isLevel
        ? [
            [0, at],
            [1200, at],
          ]
        : [
            [at, 0],
            [at, 700],
          ];
      const [x, y] = placeTip(isLevel ? [along, at] : [at, along], TIP, PANE, line);
      expect(coveredLength(boxAt([x, y]), line)).toBe(0);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + TIP.width).toBeLessThanOrEqual(PANE.width);
      expect(y + TIP.height).toBeLessThanOrEqual(PANE.height);
    }),
  );
});

test('a tip in a pane that is too small for it still has a place', () => {
  expect(placeTip([50, 50], TIP, { width: 100, height: 60 }, [])).toEqual([8, 8]);
});

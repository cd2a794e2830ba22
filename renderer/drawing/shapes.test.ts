import { describe, expect, test } from 'vitest';
import { KINDS } from '../../content/schema/index.ts';
import { insetOf, outlinePath, type Shape, type Side, shapeOf, touchOutline } from './shapes.ts';

const SIZE = { width: 160, height: 40 };
const BOX = { x: 100, y: 200, ...SIZE };
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
const ALL: readonly Shape[] = ['pill', 'box', 'notch', 'hexagon', 'ellipse', 'trapezoid', 'sheet', 'octagon', 'chip'];

test('every kind of concept has a shape, and the title of a frame looks like a title', () => {
  expect(KINDS.map((kind) => shapeOf(kind, 'node'))).not.toContain('chip');
  expect(shapeOf('brain-region', 'chip')).toBe('chip');
});

describe.each(ALL)('a %s', (shape) => {
  test('has a closed outline', () => {
    expect(outlinePath(shape, SIZE)).toMatch(/^M.*Z$/);
  });

  test.each(SIDES)('is nowhere outside of its box on the %s', (side) => {
    const extent = side === 'left' || side === 'right' ? SIZE.height : SIZE.width;
    for (let along = 0; along <= extent; along += 1) {
      expect(insetOf(shape, SIZE, side, along)).toBeGreaterThanOrEqual(0);
      expect(insetOf(shape, SIZE, side, along)).toBeLessThanOrEqual(SIZE.width);
    }
  });
});

test('a line into the middle of a pill ends on its side, and one above the middle goes on to the curve', () => {
  expect(touchOutline('pill', BOX, [50, 220], [100, 220])).toEqual([100, 220]);
  const [x, y] = touchOutline('pill', BOX, [50, 204], [100, 204]);
  expect(y).toBe(204);
  expect(Math.hypot(120 - x, 220 - y)).toBeCloseTo(20);
});

test('a line into the notch of a receptor docks at its bottom', () => {
  expect(touchOutline('notch', BOX, [50, 220], [100, 220])).toEqual([110, 220]);
});

test('a line meets the side that it comes from', () => {
  expect(touchOutline('hexagon', BOX, [300, 220], [260, 220])).toEqual([260, 220]);
  expect(touchOutline('trapezoid', BOX, [104, 100], [104, 200])[1]).toBeGreaterThan(200);
  expect(touchOutline('ellipse', BOX, [104, 300], [104, 240])[1]).toBeLessThan(240);
});

test('a slanted end, and one beside the box, are left where they are', () => {
  expect(touchOutline('pill', BOX, [50, 180], [100, 204])).toEqual([100, 204]);
  expect(touchOutline('pill', BOX, [50, 100], [100, 100])).toEqual([100, 100]);
});

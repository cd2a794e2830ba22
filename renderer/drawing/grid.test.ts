import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './geometry.ts';
import { gridOf } from './grid.ts';

const place = fc.double({ min: -3000, max: 3000, noNaN: true });
const extent = fc.double({ min: 0, max: 1500, noNaN: true });
const box: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: extent, height: extent });
const items = fc.array(fc.array(box, { minLength: 1, maxLength: 4 }), { maxLength: 60 });

const isTouching = (a: Box, b: Box): boolean =>
  Math.max(a.x, b.x) <= Math.min(a.x + a.width, b.x + b.width) &&
  Math.max(a.y, b.y) <= Math.min(a.y + a.height, b.y + b.height);

test('the grid finds what looking at every item would find, each once and in order', () => {
  fc.assert(
    fc.property(items, box, (all, wanted) => {
      const named = all.map((boxes, index) => ({ index, boxes }));
      const expected = named.filter(({ boxes }) => boxes.some((each) => isTouching(each, wanted)));
      expect(gridOf(named, ({ boxes }) => boxes).within(wanted)).toEqual(expected);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './geometry.ts';
import { placeLabels } from './place-labels.ts';

const box = (x: number): Box => ({ x, y: 0, width: 10, height: 10 });
const away = [-500, -500] as const;
const wish = <Name>(name: Name, boxes: readonly Box[], isForced = false) => ({
  name,
  anchor: away,
  boxes: () => boxes,
  isForced,
});

test('a label whose first place is taken takes the next, and is left out where there is none', () => {
  const placed = placeLabels([
    wish('CRH', [box(0)]),
    wish('ACTH', [box(5), box(20)]),
    wish('Cortisol', [box(8), box(22)]),
  ]);
  expect(placed.map(({ name, choice }) => [name, choice])).toEqual([
    ['CRH', 0],
    ['ACTH', 1],
  ]);
});

test('what is selected is named in any case', () => {
  const placed = placeLabels([wish('CRH', [box(5)], true)], [box(0)]);
  expect(placed.map(({ name }) => name)).toEqual(['CRH']);
});

test('what lies under another label is not named, and its words are not measured', () => {
  const covered = { name: 'ACTH', anchor: [5, 5] as const, boxes: () => expect.unreachable('measured in vain') };
  expect(placeLabels([wish('CRH', [box(0)]), covered]).map(({ name }) => name)).toEqual(['CRH']);
});

test('labels never lie on one another, nor on what stands already', () => {
  const any = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.integer({ min: 1, max: 30 }),
  });
  const overlaps = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  fc.assert(
    fc.property(fc.array(fc.array(any, { minLength: 1, maxLength: 3 }), { maxLength: 40 }), any, (all, taken) => {
      const placed = placeLabels(
        all.map((boxes, name) => wish(name, boxes)),
        [taken],
      );
      const stand = [taken, ...placed.map((each) => each.box)];
      for (const [index, a] of stand.entries())
        for (const b of stand.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
    }),
  );
});

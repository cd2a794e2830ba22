import { expect, test } from 'vitest';
import { type Point, RelationId } from '../../content/schema/index.ts';
import { distance } from './geometry.ts';
import { stepSpots } from './steps.ts';

const [out, back, gone] = ['a--raises--b', 'b--lowers--a', 'b--raises--c'].map((id) => RelationId.parse(id)) as [
  RelationId,
  RelationId,
  RelationId,
];
const place = (lines: ReadonlyMap<RelationId, readonly Point[]>) => stepSpots([out, gone, back], (id) => lines.get(id));

test('a number stands in the middle of a short line and near the start of a long one', () => {
  const short: readonly Point[] = [
    [0, 0],
    [80, 0],
  ];
  const long: readonly Point[] = [
    [0, 200],
    [900, 200],
  ];
  const spots = place(
    new Map([
      [out, short],
      [back, long],
    ]),
  );
  expect(spots.get(out)).toMatchObject({ x: 40, y: 0 });
  expect(spots.get(back)).toMatchObject({ x: 90, y: 200 });
});

test('numbers of lines that run back along each other keep clear of each other', () => {
  const spots = place(
    new Map<RelationId, readonly Point[]>([
      [
        out,
        [
          [0, 0],
          [180, 0],
        ],
      ],
      [
        back,
        [
          [180, 8],
          [0, 8],
        ],
      ],
    ]),
  );
  const [a, b] = [spots.get(out), spots.get(back)];
  expect(a && b && distance([a.x, a.y], [b.x, b.y])).toBeGreaterThanOrEqual(48);
});

test('a relation without a line has no number', () => {
  expect(place(new Map()).size).toBe(0);
});

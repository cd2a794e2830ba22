import { describe, expect, test } from 'vitest';
import { type Point, RelationId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { type ChipWish, placeChips } from './chips.ts';
import { isOverlapping } from './geometry.ts';
import { drawLines } from './lines.ts';
import { markBox } from './marks.ts';

const wish = (name: string, points: readonly Point[], change: Partial<ChipWish> = {}): ChipWish => ({
  id: RelationId.parse(`${name}--binds--x`),
  points,
  near: 'middle',
  texts: ['binds · minutes'],
  ...change,
});
const level: readonly Point[] = [
  [0, 0],
  [400, 0],
];

test('a chip stands on the middle of its line, or not far from its start', () => {
  const [middle] = placeChips([wish('a', level)], []);
  const [start] = placeChips([wish('a', level, { near: 'start' })], []);
  expect((middle?.box.x ?? 0) + (middle?.box.width ?? 0) / 2).toBeCloseTo(200, -1);
  expect((start?.box.x ?? 0) + (start?.box.width ?? 0) / 2).toBeLessThan(120);
});

test('where a mark leaves no room on the line, the chip stands beside it', () => {
  const mark = { x: 50, y: -8, width: 16, height: 16 };
  const [chip] = placeChips(
    [
      wish(
        'a',
        level.map(([x, y]) => [x * 0.3, y]),
      ),
    ],
    [mark],
  );
  expect(chip && isOverlapping(chip.box, mark)).toBe(false);
});

test('the first text that has room is shown, and none where no text has', () => {
  const walls = [-300, 140].map((x) => ({ x, y: -300, width: 300, height: 600 }));
  const short = level.map(([x, y]): Point => [x * 0.35, y]);
  const texts = ['binds the receptor and closes the loop on the way back', 'binds'];
  expect(placeChips([wish('a', short, { texts })], walls)[0]?.text).toBe('binds');
  expect(
    placeChips([wish('a', short, { texts: texts.slice(0, 1) })], [...walls, { x: 0, y: -40, width: 140, height: 80 }]),
  ).toEqual([]);
});

test('no chip covers a line that another chip speaks for', () => {
  const crossing: readonly Point[] = [
    [200, -200],
    [200, 200],
  ];
  const [first, second] = placeChips([wish('a', level), wish('b', crossing)], []);
  expect(first && (first.box.x > 200 || first.box.x + first.box.width < 200)).toBe(true);
  expect(second && (second.box.y > 0 || second.box.y + second.box.height < 0)).toBe(true);
});

describe('on the map, whichever concept is selected', () => {
  const atlas = realAtlas();
  const lines = drawLines(atlas).filter(({ shownAs }) => shownAs === null);
  const places = Object.values(atlas.layout.places);

  test.each(atlas.concepts.map(({ id }) => id))('%s', (id) => {
    const lit = lines.filter(({ source, target }) => source === id || target === id);
    const marks = lit.flatMap(({ marks }) =>
      (['contested', 'badge', 'delay'] as const).flatMap((kind) => (marks[kind] ? [markBox(kind, marks[kind])] : [])),
    );
    const chips = placeChips(
      lit.map((line) => ({ id: line.id, points: line.points, near: 'start', texts: ['releases · minutes'] })),
      [...places, ...marks],
    );
    for (const [index, { box }] of chips.entries()) {
      const others = [...places, ...marks, ...chips.slice(index + 1).map((chip) => chip.box)];
      expect(others.filter((other) => isOverlapping(box, other))).toEqual([]);
    }
  });
});

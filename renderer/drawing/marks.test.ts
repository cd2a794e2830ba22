import { describe, expect, test } from 'vitest';
import type { Point } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { type Box, isOverlapping } from './geometry.ts';
import { drawLines } from './lines.ts';
import { type Carrier, markBox, placeMarks, placeMarksWhenAsked } from './marks.ts';

const straight: readonly Point[] = [
  [0, 0],
  [400, 0],
];
const all = { contested: true, badge: true, delay: true };
const none = { contested: false, badge: false, delay: false };
const carrier = (points: readonly Point[], change: Partial<Carrier> = {}): Carrier => ({
  points,
  grade: 'A',
  carries: all,
  ...change,
});
const marksOf = (line: Carrier, others: readonly Carrier[] = [], concepts: readonly Box[] = []) =>
  placeMarks([line, ...others], concepts)[0];

test('a line that runs alone carries its contested mark just past the middle', () => {
  const { contested } = marksOf(carrier(straight)) ?? {};
  expect(contested?.x).toBeGreaterThan(210);
  expect(contested?.x).toBeLessThan(240);
});

test('marks of one line keep clear of each other', () => {
  const { delay, contested, badge, note } = marksOf(carrier(straight)) ?? {};
  const xs = [delay, contested, badge, note].map((spot) => spot?.x ?? 0).toSorted((a, b) => a - b);
  for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(20);
});

test('a mark moves off a shared track to where the line runs alone', () => {
  const other = carrier(straight.map(([x, y]) => [Math.max(x, 100), y]));
  expect(marksOf(carrier(straight), [other])?.contested?.x).toBeLessThan(100);
});

test('a line that is nowhere alone still shows that it is contested', () => {
  expect(marksOf(carrier(straight), [carrier(straight)])?.contested).not.toBeNull();
});

test('a badge on a shared track has to be true of every line on it', () => {
  expect(marksOf(carrier(straight), [carrier(straight, { grade: 'A' })])?.badge).not.toBeNull();
  expect(marksOf(carrier(straight), [carrier(straight, { grade: 'C' })])?.badge).toBeNull();
});

test('a badge for which its line is too short stands beside it', () => {
  const short = straight.map(([x, y]): Point => [x / 16, y]);
  const ends = [-100, 25].map((x) => ({ x, y: -20, width: 100, height: 40 }));
  const { badge } = marksOf(carrier(short, { carries: { ...none, badge: true } }), [], ends) ?? {};
  expect(Math.abs(badge?.y ?? 0)).toBeGreaterThan(8);
});

test('a mark gives way to a concept that its line runs under', () => {
  const { contested } = marksOf(carrier(straight), [], [{ x: 150, y: -20, width: 150, height: 40 }]) ?? {};
  expect(contested?.x).toSatisfy((x: number) => x < 150 || x > 300);
});

test('a line carries no mark that it has not earned', () => {
  expect(marksOf(carrier(straight, { carries: none }))).toMatchObject({ delay: null, contested: null, badge: null });
});

describe('on the map, with every line drawn', () => {
  const atlas = realAtlas();
  const routed = drawLines(atlas).filter(({ shownAs }) => shownAs === null);
  const concepts = Object.entries(atlas.layout.places);
  const marks = routed.flatMap(({ id, marks: { contested, badge, delay } }) =>
    Object.entries({ contested, badge, delay }).flatMap(([kind, spot]) =>
      spot ? [{ name: `${kind} of ${id}`, box: markBox(kind as 'badge', spot) }] : [],
    ),
  );

  test('no mark stands on a concept', () => {
    const covered = marks.flatMap(({ name, box }) =>
      concepts.filter(([, place]) => isOverlapping(place, box)).map(([id]) => `${name} on ${id}`),
    );
    expect(covered).toEqual([]);
  });

  test('no mark stands on another', () => {
    const covered = marks.flatMap(({ name, box }, index) =>
      marks.slice(index + 1).flatMap((other) => (isOverlapping(box, other.box) ? [`${name} on ${other.name}`] : [])),
    );
    expect(covered).toEqual([]);
  });

  test('marks that are placed when they are asked for stand on nothing either, in whatever order they are asked', () => {
    const carriers = routed.map(({ points, grade }) => carrier(points, { grade }));
    const ask = placeMarksWhenAsked(carriers, Object.values(atlas.layout.places));
    const lines = [...carriers.keys()].toSorted((a, b) => (a % 7) - (b % 7));
    // A contested line that is alone nowhere says so where others run as well; the other marks are left out there.
    const boxes = lines.flatMap((line) => {
      const { badge, delay } = ask(line);
      return [badge && markBox('badge', badge), delay && markBox('delay', delay)].flatMap((box) => box ?? []);
    });
    for (const [index, box] of boxes.entries())
      expect(boxes.slice(index + 1).some((other) => isOverlapping(box, other))).toBe(false);
    expect(ask(0)).toEqual(ask(0));
  });

  test('nearly every line shows the grade of its evidence', () => {
    const badged = routed.filter((line) => line.marks.badge !== null);
    expect(badged.length / routed.length).toBeGreaterThanOrEqual(0.93);
  });
});

test('where two contested lines share their whole way, their discs do not touch, and keep off the names around', () => {
  const name = { x: 180, y: 8, width: 80, height: 30 };
  const [a, b] = placeMarks([carrier(straight), carrier(straight)], [name]).map(({ contested }) => contested?.x ?? 0);
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThan(30);
  for (const x of [a ?? 0, b ?? 0]) expect(x).toSatisfy((at: number) => at < 170 || at > 270);
});

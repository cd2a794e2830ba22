import { expect, test } from 'vitest';
import type { Point } from '../../content/schema/index.ts';
import { placeMarks } from './marks.ts';
import { stretchesOf } from './stretches.ts';

const straight: readonly Point[] = [
  [0, 0],
  [400, 0],
];
const all = { delay: true, contested: true };

test('a line that runs alone carries its contested mark just past the middle', () => {
  const { contested } = placeMarks(straight, all, []);
  expect(contested?.x).toBeGreaterThan(210);
  expect(contested?.x).toBeLessThan(240);
});

test('marks of one line keep clear of each other', () => {
  const { delay, contested, note } = placeMarks(straight, all, []);
  const xs = [delay?.x ?? 0, contested?.x ?? 0, note.x].toSorted((a, b) => a - b);
  expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeGreaterThanOrEqual(20);
  expect((xs[2] ?? 0) - (xs[1] ?? 0)).toBeGreaterThanOrEqual(20);
});

test('a mark moves off a shared track to where the line runs alone', () => {
  const shared = stretchesOf([
    [100, 0],
    [400, 0],
  ]);
  expect(placeMarks(straight, all, shared).contested?.x).toBeLessThan(100);
});

test('a line that is nowhere alone still shows that it is contested', () => {
  expect(placeMarks(straight, all, stretchesOf(straight)).contested).not.toBeNull();
});

test('a line carries no mark that it has not earned', () => {
  expect(placeMarks(straight, { delay: false, contested: false }, [])).toMatchObject({ delay: null, contested: null });
});

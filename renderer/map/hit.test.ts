import { expect, test } from 'vitest';
import { type Point, RelationId } from '../../content/schema/index.ts';
import { nearestLine } from './hit.ts';

const line = (name: string, y: number, from = 0) => ({
  id: RelationId.parse(`${name}--binds--x`),
  points: [
    [from, y],
    [200, y],
  ] satisfies Point[],
});
const [upper, lower] = [line('upper', 100), line('lower', 108)];

test('between two lines in reach the nearer one is meant, whichever is drawn last', () => {
  expect(nearestLine([upper, lower], [50, 103], 12, null)).toBe(upper.id);
  expect(nearestLine([lower, upper], [50, 106], 12, null)).toBe(lower.id);
});

test('nothing is meant out of reach', () => {
  expect(nearestLine([upper, lower], [50, 121], 12, null)).toBeNull();
});

test('on a shared track the line drawn above is meant', () => {
  const twin = line('twin', 100);
  expect(nearestLine([upper, twin], [50, 101], 12, null)).toBe(twin.id);
});

test('on a shared track a lit line stays lit, so that the pointer can travel along it', () => {
  const twin = line('twin', 100);
  expect(nearestLine([upper, twin], [50, 101], 12, upper.id)).toBe(upper.id);
});

import { expect, test } from 'vitest';
import { DETAIL_FROM, LABELS_FROM } from './lod.ts';
import { lodOnTheWay } from './tier.ts';

test('while the camera comes nearer, what is drawn stays until it rests', () => {
  expect(lodOnTheWay('far', LABELS_FROM + 0.1)).toBe('far');
  expect(lodOnTheWay('far', DETAIL_FROM + 0.1)).toBe('far');
  expect(lodOnTheWay('mid', DETAIL_FROM + 0.1)).toBe('mid');
});

test('going far away turns to the picture at once', () => {
  expect(lodOnTheWay('near', LABELS_FROM - 0.01)).toBe('far');
  expect(lodOnTheWay('mid', LABELS_FROM - 0.01)).toBe('far');
});

import { expect, test } from 'vitest';
import { lodOf, scalesAt } from './lod.ts';

test('the map says less when it is far and more when it is near', () => {
  expect([0.2, 0.57, 0.58, 0.89, 0.9, 2].map(lodOf)).toEqual(['far', 'far', 'mid', 'mid', 'near', 'near']);
});

test('labels are never under 12 px on screen', () => {
  for (let zoom = 0.2; zoom <= 2.5; zoom += 0.01) expect(13 * scalesAt(zoom).label * zoom).toBeGreaterThanOrEqual(12);
});

test('a hit area of 24 px on screen is kept at every zoom', () => {
  for (let zoom = 0.2; zoom <= 2.5; zoom += 0.01) expect(24 * scalesAt(zoom).screen * zoom).toBeGreaterThanOrEqual(24);
});

test('strokes never grow beyond the tracks they run on', () => {
  expect(scalesAt(0.2).stroke).toBeLessThanOrEqual(1.4);
  expect(scalesAt(1).stroke).toBe(1);
});

import { expect, test } from 'vitest';
import { NEAR_TEXT_PX } from '../drawing/glyphs.ts';
import { DETAIL_FROM, lodOf, scalesAt } from './lod.ts';

test('the map says less when it is far and more when it is near', () => {
  expect([0.2, 0.57, 0.58, 0.89, 0.9, 2].map(lodOf)).toEqual(['far', 'far', 'mid', 'mid', 'near', 'near']);
});

const zooms = Array.from({ length: 236 }, (_, index) => 0.15 + index / 100);

/** Every size of text in the style sheets of the map, with the factor on it; in map pixels. */
const texts = Object.values(
  import.meta.glob<string>('./*.css', { query: '?raw', import: 'default', eager: true }),
).flatMap((sheet) => [...sheet.matchAll(/calc\((\d[\d.]*)px \* var\(--(label|small)-scale\)\)/g)]);

test('no text of the map falls under 12 px on screen, at any zoom', () => {
  expect(texts.length).toBeGreaterThanOrEqual(6);
  for (const [text, size, scale] of texts)
    for (const zoom of zooms)
      expect(
        Number(size) * scalesAt(zoom)[scale as 'label' | 'small'] * zoom,
        `${text} at ${zoom}`,
      ).toBeGreaterThanOrEqual(12);
});

test('text that is drawn from near only is large enough where it begins', () => {
  expect(NEAR_TEXT_PX * DETAIL_FROM).toBeGreaterThanOrEqual(12);
  expect(lodOf(DETAIL_FROM)).toBe('near');
});

test('a hit area of 24 px on screen is kept at every zoom', () => {
  for (let zoom = 0.2; zoom <= 2.5; zoom += 0.01) expect(24 * scalesAt(zoom).screen * zoom).toBeGreaterThanOrEqual(24);
});

test('strokes never grow beyond the tracks they run on', () => {
  expect(scalesAt(0.2).stroke).toBeLessThanOrEqual(1.4);
  expect(scalesAt(1).stroke).toBe(1);
});

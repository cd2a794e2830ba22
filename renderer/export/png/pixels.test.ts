import { expect, test } from 'vitest';
import { paperSizeOf, pixelsFor } from './pixels.ts';

test('an inch at 300 dots per inch is 300 pixels', () => {
  expect(pixelsFor({ width: 25.4, height: 50.8 }, 300)).toEqual({ width: 300, height: 600, dpi: 300 });
});

test('what is too large to draw gets fewer dots, in the same shape, and says how many', () => {
  const { width, height, dpi } = pixelsFor({ width: 4000, height: 2000 }, 300);
  expect(width).toBeLessThanOrEqual(16_384);
  expect(width * height).toBeLessThanOrEqual(120_000_000);
  expect(width / height).toBeCloseTo(2, 2);
  expect(dpi).toBeLessThan(300);
});

test('a sheet of ours at 300 dots per inch is never too large', () => {
  expect(pixelsFor({ width: 400, height: 400 }, 300).dpi).toBe(300);
});

test('a picture that does not say its size is refused', () => {
  expect(paperSizeOf('<svg version="1.1" width="400mm" height="350.5mm">')).toEqual({ width: 400, height: 350.5 });
  expect(() => paperSizeOf('<svg width="100%">')).toThrow('does not say');
});

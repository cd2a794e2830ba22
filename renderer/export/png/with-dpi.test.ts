import { expect, test } from 'vitest';
import { crc32 } from './chunk.ts';
import { withDpi } from './with-dpi.ts';

/** One white pixel, as a canvas writes it. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** Names, data and checksums of the chunks of a PNG. */
const chunksOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer);
  const chunks: { name: string; data: Uint8Array; isWhole: boolean }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const named = png.subarray(at + 4, at + 8 + length);
    chunks.push({
      name: String.fromCharCode(...named.subarray(0, 4)),
      data: named.subarray(4),
      isWhole: crc32(named) === view.getUint32(at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
};

test('the checksum is that of the PNG specification', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
});

test('300 dots per inch are 11811 a metre, said between the header and the picture', () => {
  const chunks = chunksOf(withDpi(PIXEL, 300));
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  expect(chunks.every(({ isWhole }) => isWhole)).toBe(true);
  expect([...(chunks[1]?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
});

test('what is no PNG is refused', () => {
  expect(() =>
    withDpi(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" version="1.1"/>'), 300),
  ).toThrow('no PNG');
});

import { expect, test } from 'vitest';
import { parseColor } from './color.ts';

test.each([
  ['#fff', { r: 255, g: 255, b: 255, a: 1 }],
  ['#131017', { r: 0x13, g: 0x10, b: 0x17, a: 1 }],
  ['#00ff0000', { r: 255, g: 0, b: 0, a: 0 }],
])('%s, with alpha first', (color, expected) => expect(parseColor(color)).toEqual(expected));

test('another notation is refused by name', () => {
  expect(() => parseColor('red')).toThrow("electron host: the colour notation 'red' is not implemented");
});

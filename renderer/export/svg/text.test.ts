import { expect, test } from 'vitest';
import { firstLines, widthOf, wrap } from './text.ts';

test('no line is wider than the room, and no word is lost', () => {
  const text = 'Herman JP, McKlveen JM. Regulation of the stress response. doi:10.1002/cphy.c150015';
  const lines = wrap(text, 12, 160);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(160);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('an address is broken after a slash, at its hyphens only where it would not fit else', () => {
  expect(wrap('doi:10.1016/S0006-3223(03)00465-7', 10, 130)).toEqual(['doi:10.1016/', 'S0006-3223(03)00465-7']);
  expect(wrap('central-opioid-inhibition', 10, 80).length).toBeGreaterThan(1);
});

test('what is cut off is said', () => {
  expect(firstLines(['one', 'two', 'three'], 2)).toEqual(['one', 'two …']);
  expect(firstLines(['one', 'two'], 2)).toEqual(['one', 'two']);
});

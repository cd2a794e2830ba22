import { expect, test } from 'vitest';
import { bracePath } from './brace.ts';

test('a brace opens to the right and has its tip at the middle of its left side', () => {
  const path = bracePath({ x: 10, y: 100, width: 12, height: 80 });
  expect(path.startsWith('M22 100')).toBe(true);
  expect(path).toContain('10 140');
  expect(path.endsWith('22 180')).toBe(true);
});

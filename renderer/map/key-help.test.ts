import { expect, test } from 'vitest';
import { keyHelp } from './key-help.ts';

test('the help names arrows always, signs and letters only while they are commands', () => {
  for (const singleKeys of [true, false]) expect(keyHelp(singleKeys)).toMatch(/^Arrow keys .* Enter opens the card/);
  expect(keyHelp(true)).toMatch(/full stop steps .*comma .*question mark lists all keys/);
  expect(keyHelp(false)).not.toMatch(/full stop|comma|question mark|\bF\b/);
});

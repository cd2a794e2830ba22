import { expect, test } from 'vitest';
import { commandOf, keyHelp } from './keys.ts';

const press = (key: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null, singleKeys = true) =>
  commandOf({ key, ctrlKey: held === 'ctrlKey', metaKey: held === 'metaKey', altKey: held === 'altKey' }, singleKeys);

test('arrow keys step, full stop and comma follow, Enter and Space select', () => {
  expect(press('ArrowUp')).toEqual({ kind: 'step', direction: 'up' });
  expect(press('.')).toEqual({ kind: 'follow', flow: 'out' });
  expect(press(',')).toEqual({ kind: 'follow', flow: 'in' });
  expect(press('Enter')).toEqual({ kind: 'select' });
  expect(press(' ')).toEqual({ kind: 'select' });
});

test('plus works with and without Shift', () => {
  expect(press('+')).toEqual(press('='));
});

test('signs can be switched off; what no sign stands for still works, and the help tells of no other', () => {
  for (const key of ['.', ',', '+', '=', '-', '0']) {
    expect(press(key)).toBeDefined();
    expect(press(key, null, false)).toBeUndefined();
  }
  for (const key of ['ArrowLeft', 'Home', 'Enter', ' ', 'Escape']) expect(press(key, null, false)).toEqual(press(key));
  expect(keyHelp(true)).toMatch(/Full stop/);
  expect(keyHelp(false)).not.toMatch(/Full stop|Plus/);
});

test('shortcuts of the window are left alone', () => {
  expect(press('ArrowLeft', 'altKey')).toBeUndefined();
  expect(press('0', 'ctrlKey')).toBeUndefined();
  expect(press('-', 'metaKey')).toBeUndefined();
  expect(press('n')).toBeUndefined();
  expect(press('Delete')).toBeUndefined();
  expect(press('Tab')).toBeUndefined();
});

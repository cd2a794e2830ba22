import { expect, it } from 'vitest';
import { bringToFront } from './front.ts';

const windowThatIs = (state: 'minimized' | 'open' | 'destroyed') => {
  const done: string[] = [];
  bringToFront({
    isDestroyed: () => state === 'destroyed',
    isMinimized: () => state === 'minimized',
    restore: () => done.push('restore'),
    show: () => done.push('show'),
    focus: () => done.push('focus'),
  });
  return done;
};

it('a second start shows the window and gives it the keyboard', () =>
  expect(windowThatIs('open')).toEqual(['show', 'focus']));
it('also from the taskbar', () => expect(windowThatIs('minimized')).toEqual(['restore', 'show', 'focus']));
it('while the app is closing it does nothing', () => expect(windowThatIs('destroyed')).toEqual([]));

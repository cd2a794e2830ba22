import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { reloadAfterCrash, reloadPolicy } from './crashes.ts';

it('loads a crashed page again twice within a minute, and not a third time', () => {
  const reloads = reloadPolicy();
  expect([0, 10_000, 20_000].map(reloads)).toEqual([true, true, false]);
});

it('forgets crashes that are a minute old', () => {
  const reloads = reloadPolicy();
  expect([0, 1000, 61_500, 62_000].map(reloads)).toEqual([true, true, true, true]);
});

const watched = () => {
  let reloads = 0;
  const givenUp: string[] = [];
  const webContents = Object.assign(new EventEmitter(), { reload: () => reloads++ });
  const window = { webContents, isGone: false, isDestroyed: () => window.isGone };
  reloadAfterCrash(window as never, (reason) => givenUp.push(reason));
  const crash = (reason: string) => webContents.emit('render-process-gone', {}, { reason });
  return { window, crash, seen: () => ({ reloads, givenUp }) };
};

it('says why it gives up, and does not load the page then', () => {
  const { crash, seen } = watched();
  for (let n = 0; n < 3; n++) crash('oom');
  expect(seen()).toEqual({ reloads: 2, givenUp: ['oom'] });
});

it('lets a page go that ended in order, or whose window is gone', () => {
  const { window, crash, seen } = watched();
  crash('clean-exit');
  window.isGone = true;
  crash('crashed');
  expect(seen()).toEqual({ reloads: 0, givenUp: [] });
});

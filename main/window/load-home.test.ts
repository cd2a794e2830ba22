import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { loadHome } from './load-home.ts';

const failuresOf = async (code: string, isDestroyed: boolean) => {
  const asked: string[] = [];
  const failures: unknown[] = [];
  const loadURL = (address: string) => {
    asked.push(address);
    return Promise.reject(Object.assign(new Error(code), { code }));
  };
  loadHome({ loadURL, isDestroyed: () => isDestroyed }, (error) => failures.push(error));
  await setImmediate();
  await setImmediate();
  expect(asked).toEqual(['app://bundle/index.html']);
  return failures;
};

it('a page that cannot be loaded is a failure', async () =>
  expect(await failuresOf('ERR_FAILED', false)).toMatchObject([{ code: 'ERR_FAILED' }]));

it('a window that is closed while it loads is none, nor one that is loaded again', async () => {
  expect(await failuresOf('ERR_FAILED', true)).toEqual([]);
  expect(await failuresOf('ERR_ABORTED', false)).toEqual([]);
});

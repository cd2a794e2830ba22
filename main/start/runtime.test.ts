import { expect, it } from 'vitest';
import { runtimeName } from './runtime.ts';

it('names what draws the app, so that nobody takes the host for Electron', () => {
  expect(runtimeName({ electron: '45.4.1', chrome: '154.0' })).toBe('Electron 45.4.1');
  expect(runtimeName({ electron: '45.4.1', chrome: '156.0', chromiumHost: '1' })).toBe(
    'Chromium host (Chromium 156.0)',
  );
});

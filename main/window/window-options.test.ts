import path from 'node:path';
import { expect, it } from 'vitest';
import { sheetOptions, windowOptions } from './window-options.ts';

const look = {
  bounds: { x: 1, y: 2, width: 1280, height: 800 },
  isMaximized: false,
  isContentSize: false,
  backgroundColor: '#131017',
  isPackaged: true,
  out: 'out',
};

it('the window is made with these options and no others: a new one needs a reason here', () =>
  expect(windowOptions(look)).toStrictEqual({
    x: 1,
    y: 2,
    width: 1280,
    height: 800,
    minWidth: 760,
    minHeight: 520,
    useContentSize: false,
    title: 'Oxytocin Atlas',
    icon: path.join('out', 'renderer/icon.png'),
    backgroundColor: '#131017',
    webPreferences: {
      preload: path.join('out', 'preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false,
    },
  }));

it('the window of a sheet is in the same box, without a preload and without scripts', () => {
  const { preload, ...box } = windowOptions(look).webPreferences ?? {};
  expect(preload).toBeDefined();
  expect(sheetOptions()).toStrictEqual({ show: false, webPreferences: { ...box, javascript: false } });
});

it('developer tools are for those who build the app', () =>
  expect(windowOptions({ ...look, isPackaged: false }).webPreferences?.devTools).toBe(true));

/** BrowserWindow and webContents: size, title, picture, theme, script, a second window. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RunningHost } from '../testing/drive.ts';
import { eventually, readLog, startSample } from './sample.ts';

let host: RunningHost;
let page: Page;
beforeAll(async () => {
  host = startSample({ args: ['--width=1280', '--height=800'] });
  page = await host.page();
});

const pageSize = () => page.evaluate(() => [innerWidth, innerHeight]);

describe('size', () => {
  test('the page is exactly as big as was asked for', async () => {
    expect(await pageSize()).toEqual([1280, 800]);
  });

  test('setContentSize, setSize and the least size hold, and resize is told', async () => {
    await host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
    await eventually(pageSize).toEqual([1920, 1080]);
    await eventually(() => readLog(host)).toContain('resize 1920x1080');
    await host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(10, 10));
    await eventually(pageSize).toEqual([300, 200]);
    await host.main(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 30, y: 40, width: 900, height: 600 }),
    );
    await eventually(pageSize).toEqual([900, 600]);
    const bounds = () => host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    await eventually(bounds).toEqual({ x: 30, y: 40, width: 900, height: 600 });
    await eventually(() => readLog(host)).toContain('resize 900x600');
  });

  test('maximize, unmaximize, minimize and restore change the state', async () => {
    const states = await host.main(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) return [];
      window.maximize();
      const maximized = window.isMaximized();
      window.unmaximize();
      window.minimize();
      const minimized = window.isMinimized();
      window.restore();
      return [maximized, minimized, window.isNormal(), window.isVisible()];
    });
    expect(states).toEqual([true, true, true, true]);
    await eventually(pageSize).toEqual([900, 600]);
  });
});

test('capturePage gives a PNG of what is seen', async () => {
  await host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await eventually(pageSize).toEqual([1280, 800]);
  const picture = await host.main(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image && { size: image.getSize(), isEmpty: image.isEmpty(), start: image.toPNG().subarray(1, 4).toString() };
  });
  expect(picture).toEqual({ size: { width: 1280, height: 800 }, isEmpty: false, start: 'PNG' });
});

test('the title is the document’s, and can be set', async () => {
  const title = () => host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await eventually(title).toBe('Sample of the host');
  await host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setTitle('Another'));
  expect(await title()).toBe('Another');
  await eventually(() => page.title()).toBe('Another');
});

test('executeJavaScript gives the result or the error of the page', async () => {
  const results = await host.main(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const failed = contents?.executeJavaScript('missing()').catch((error: Error) => error.message.split('\n')[0]);
    return [await contents?.executeJavaScript('Promise.resolve({ a: 1 })'), await failed];
  });
  expect(results).toEqual([{ a: 1 }, 'ReferenceError: missing is not defined']);
});

test('what the page writes to its console reaches main', async () => {
  await host.main(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('console-message', ({ level, message }) => globalThis.log.push(`console ${level} ${message}`));
  });
  await page.evaluate(() => {
    console.warn('careful', 1);
    setTimeout(() => {
      throw new Error('nobody caught this');
    });
  });
  const messages = async () => (await readLog(host)).filter((line) => line.startsWith('console '));
  await eventually(messages).toEqual(['console warning careful 1', expect.stringContaining('nobody caught this')]);
});

describe('nativeTheme', () => {
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const setSource = (source: Electron.NativeTheme['themeSource']) =>
    host.main(({ nativeTheme }, value) => {
      nativeTheme.once('updated', () => globalThis.log.push(`theme ${nativeTheme.shouldUseDarkColors}`));
      nativeTheme.themeSource = value ?? 'system';
      return nativeTheme.shouldUseDarkColors;
    }, source);

  test('the source decides what the page sees', async () => {
    expect(await setSource('dark')).toBe(true);
    await eventually(isDark).toBe(true);
    expect(await setSource('light')).toBe(false);
    await eventually(isDark).toBe(false);
    expect(await readLog(host)).toEqual(expect.arrayContaining(['theme true', 'theme false']));
  });

  test("under the source 'system' the system's wish is heard", async () => {
    // Two of DevTools' clients emulate here, and the last one wins: the host has to be done first.
    await setSource('dark');
    await eventually(isDark).toBe(true);
    await setSource('system');
    await eventually(isDark).toBe(false);
    // A page is told of a change when it draws.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(() => host.main(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
    await page.emulateMedia({ colorScheme: 'light' });
    await eventually(() => host.main(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(false);
  });
});

test('screen tells of the real screen', async () => {
  const size = await host.main(({ screen }) => screen.getDisplayMatching({ x: 0, y: 0, width: 10, height: 10 }).size);
  expect(size).toEqual({ width: 1920, height: 1080 });
});

test('a second window has its own page, frames and close', async () => {
  const opened = await host.main(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ width: 500, height: 400, useContentSize: true });
    await window.loadURL('app://bundle/second.html');
    const size = await window.webContents.executeJavaScript('[innerWidth, innerHeight]');
    const isFound = BrowserWindow.fromWebContents(window.webContents) === window;
    const count = BrowserWindow.getAllWindows().length;
    await new Promise<void>((resolve) => window.on('closed', resolve).close());
    return { url: window.isDestroyed(), size, isFound, count, left: BrowserWindow.getAllWindows().length };
  });
  expect(opened).toEqual({ url: true, size: [500, 400], isFound: true, count: 2, left: 1 });
});

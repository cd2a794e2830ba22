/** Where a page may go: will-navigate, will-frame-navigate, will-redirect, window.open. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RunningHost } from '../testing/drive.ts';
import { eventually, readLog, startSample } from './sample.ts';

const host: RunningHost = startSample();
let page: Page;
beforeEach(async () => {
  page = await host.page();
  await host.main(() => globalThis.log.splice(0));
});

const asked = async () => (await readLog(host)).filter((line) => line.startsWith('will-'));
/** Sets the page's location, as a script of the page would. */
const goTo = (address: string) =>
  page.evaluate((url) => {
    location.href = url;
  }, address);

describe('a navigation that the app prevents', () => {
  test.each([
    ['to a foreign site', 'https://evil.example/', 'https://evil.example/'],
    ["to a page of the app's own", '/refused.html', 'app://bundle/refused.html'],
    ['to another program', 'mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s leaves the page as it is', async (_what, address, seen) => {
    await goTo(address);
    // Prevented at the first question, so the second is not asked.
    await eventually(asked).toEqual([`will-frame-navigate ${seen}`]);
    expect(await page.evaluate(() => document.title)).toBe('Sample of the host');
  });
});

describe('a new window', () => {
  const opened = async () => (await readLog(host)).filter((line) => line.startsWith('open '));

  test('is refused by setWindowOpenHandler: window.open gives null', async () => {
    expect(await page.evaluate(() => window.open('https://example.test/open'))).toBeNull();
    await eventually(opened).toEqual(['open https://example.test/open foreground-tab']);
  });

  test('is refused for every kind of click on a link', async () => {
    await page.click('#blank');
    await page.click('#blank', { modifiers: ['Control'] });
    await page.click('#blank', { modifiers: ['Shift'] });
    await page.click('#blank', { button: 'middle' });
    await eventually(opened).toEqual([
      'open https://example.test/x foreground-tab',
      'open https://example.test/x background-tab',
      'open https://example.test/x new-window',
      'open https://example.test/x background-tab',
    ]);
    expect(page.context().pages()).toHaveLength(1);
  });

  test('reaches the system as recorded calls, nothing is started', async () => {
    const urls = (await host.calls('shell.openExternal')).map((call) => call.args[0]);
    expect(urls).toContain('https://example.test/x');
  });
});

describe('a navigation that the app allows', () => {
  test('asks will-frame-navigate, then will-navigate', async () => {
    await goTo('/second.html');
    await page.waitForURL('**/second.html');
    expect(await asked()).toEqual([
      'will-frame-navigate app://bundle/second.html',
      'will-navigate app://bundle/second.html',
    ]);
  });

  test('may use an app:// address', async () => {
    await goTo('app://bundle/index.html');
    await page.waitForSelector('#ping');
    const url = await host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
    expect(url).toBe('app://bundle/index.html');
  });

  test('is asked again where a response redirects it', async () => {
    await goTo('/moved');
    await page.waitForURL('**/second.html');
    expect(await asked()).toEqual([
      'will-frame-navigate app://bundle/moved',
      'will-navigate app://bundle/moved',
      'will-redirect app://bundle/second.html',
    ]);
  });

  test('by main itself is not asked about', async () => {
    await host.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/index.html'));
    // The test's own view of the page follows a moment later; what comes next needs it there.
    await page.waitForURL('**/index.html');
    expect(await asked()).toEqual([]);
  });
});

describe('a sub-frame', () => {
  const addFrame = (src: string) =>
    page.evaluate(
      (address) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement('iframe');
          frame.onload = () => resolve();
          frame.src = address;
          document.body.append(frame);
        }),
      src,
    );

  test('is asked about with will-frame-navigate only', async () => {
    await addFrame('/frame.html');
    expect(await asked()).toEqual(['will-frame-navigate app://bundle/frame.html']);
  });

  test('has no preload without nodeIntegrationInSubFrames', async () => {
    const frame = page.frames().find((one) => one.url().endsWith('/frame.html'));
    expect(await frame?.evaluate(() => 'api' in window)).toBe(false);
  });
});

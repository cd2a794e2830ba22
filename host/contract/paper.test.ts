/** A window that nobody sees, without scripts, and its page as a PDF. */
import { beforeAll, expect, test } from 'vitest';
import type { RunningHost } from '../testing/drive.ts';
import { readLog, startSample } from './sample.ts';

let host: RunningHost;
beforeAll(async () => {
  host = startSample();
  await host.page();
});

test('a hidden window loads, is drawn as a PDF of the size asked for, and goes', async () => {
  const drawn = await host.main(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('app://bundle/second.html');
    const pdf = await window.webContents.printToPDF({
      pageSize: { width: 4, height: 3 },
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      printBackground: true,
    });
    const isVisible = window.isVisible();
    await new Promise<void>((resolve) => window.on('closed', () => resolve()).destroy());
    return { text: pdf.toString('latin1'), isVisible, left: BrowserWindow.getAllWindows().length };
  });
  expect(drawn).toMatchObject({ isVisible: false, left: 1 });
  expect(drawn.text).toMatch(/^%PDF-/);
  // 72 points to the inch.
  expect([...drawn.text.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) => box)).toEqual(['0 0 288 216']);
});

test('a window made beside others and not to be shown cannot be shown after all', async () => {
  const shown = host.main(({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    try {
      window.show();
    } finally {
      window.destroy();
    }
  });
  await expect(shown).rejects.toThrow('electron host: BrowserWindow.show of a second window made with show: false');
});

test('with javascript: false a page does not even fetch its scripts', async () => {
  const scripts = async () => (await readLog(host)).filter((line) => line === 'request app://bundle/page.js').length;
  const load = (javascript: boolean) =>
    host.main(async ({ BrowserWindow }, given) => {
      const window = new BrowserWindow({ show: false, webPreferences: { javascript: given === true } });
      await window.loadURL('app://bundle/index.html');
      window.destroy();
    }, javascript);
  const before = await scripts();
  await load(false);
  expect(await scripts()).toBe(before);
  await load(true);
  expect(await scripts()).toBe(before + 1);
});

test('an option of printToPDF that is not built throws its name', async () => {
  const drawn = host.main(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ displayHeaderFooter: true }),
  );
  await expect(drawn).rejects.toThrow(
    'electron host: webContents.printToPDF({ displayHeaderFooter }) is not implemented',
  );
});

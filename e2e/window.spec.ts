import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';

test('the window comes back at its size, also after SIGKILL', async ({ launch, dataDir }) => {
  const first = await launch();
  await first.app.inMain(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1111, height: 777 });
  });
  const settings = () => readFileSync(path.join(dataDir, 'settings.json'), { encoding: 'utf8', flag: 'a+' });
  await expect.poll(settings).toContain('1111');
  await first.app.kill();

  const second = await launch();
  const size = () => second.app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  await expect.poll(size).toEqual([1111, 777]);
  expect(await second.app.quit()).toBe(0);
});

test('a page that crashes is loaded again; a third time within a minute the app says so and ends', async ({
  launch,
}) => {
  const { app, page } = await launch();
  await page.select('CRH');
  await page.writeNote('Survives a crash');
  await page.isSaved();
  const session = await page.page.context().newCDPSession(page.page);
  const crash = () => void session.send('Page.crash').catch(() => undefined);
  /** Asked through main: Playwright does not follow a page into its next process. */
  const mark = () =>
    app.inMain(async ({ BrowserWindow }) => {
      await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("document.body.dataset.old = 'yes'");
    });
  const isNewAndReady = () =>
    app.inMain(async ({ BrowserWindow }) => {
      const question = "'ready' in document.documentElement.dataset && !document.body.dataset.old";
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.executeJavaScript(question).catch(() => false) as Promise<boolean>;
    });
  for (let time = 1; time <= 2; time++) {
    await mark();
    crash();
    await expect.poll(isNewAndReady, { message: `loaded again after crash ${time}` }).toBe(true);
  }
  crash();
  expect(await app.ended).toBe(1);

  const next = await launch();
  await next.page.select('CRH');
  await expect(next.page.card).toContainText('Survives a crash');
});

test('choices that cannot be stored hold until the app quits', async ({ launch, dataDir }) => {
  // Where the file is written before it takes its place.
  mkdirSync(path.join(dataDir, '.settings.json.tmp'));
  const { app, page } = await launch();
  await page.page.getByRole('button', { name: 'Appearance' }).click();
  await page.page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.page.getByRole('alert')).toContainText('The choice holds until you quit');
  expect(await app.quit()).toBe(0);
});

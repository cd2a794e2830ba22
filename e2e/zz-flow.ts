import { mkdtempSync } from 'node:fs';
import { hostDriver } from './drivers/host.ts';
import { AtlasPage } from './pages/atlas.ts';

const app = await hostDriver.launch({ dataDir: mkdtempSync('/tmp/zz-'), args: ['--theme=light'] });
const page = new AtlasPage(app.page);
await page.isReady();
const p = app.page;
for (const [w, h] of [
  [640, 400],
  [320, 256],
] as const) {
  await p.setViewportSize({ width: w, height: h });
  await p.waitForTimeout(500);
  const shot = (n: string) => p.screenshot({ path: `/tmp/near/r-${w}-${n}.png` });
  await shot('map');
  const nav = async (name: string) => {
    const b = p.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name });
    if (await b.count()) {
      await b.click();
      await p.waitForTimeout(400);
      await shot(name.toLowerCase());
    }
  };
  console.log(w, await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
  await page.find('cortisol');
  await p.waitForTimeout(400);
  await shot('search');
  await p.keyboard.press('Enter');
  await p.waitForTimeout(900);
  await shot('card');
  await p.keyboard.press('Escape');
  await p.keyboard.press('Escape');
  for (const b of await p.getByRole('navigation', { name: 'Pages' }).getByRole('button').allTextContents())
    await nav(b);
  await p.getByRole('button', { name: 'Appearance' }).click();
  await p.waitForTimeout(300);
  await shot('appearance');
  await p.keyboard.press('Escape');
  await nav('Map');
}
await app.quit();

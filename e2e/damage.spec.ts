import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../scripts/root.ts';
import { expect, test } from './fixtures.ts';

test('damaged content gives a plain screen that says what to do, never a white window', async ({ launch, dataDir }) => {
  const appDir = path.join(dataDir, 'app');
  mkdirSync(appDir);
  cpSync(inRoot('package.json'), path.join(appDir, 'package.json'));
  cpSync(inRoot('out'), path.join(appDir, 'out'), { recursive: true });
  writeFileSync(path.join(appDir, 'out/content/bundle.json'), '{"format":1,"conc');
  const { page } = await launch([], { appDir });
  await expect(page.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.page.getByText(/Your notes are .*safe/).first()).toBeVisible();
  await expect(page.page.getByText(/Install Oxytocin Atlas again/).first()).toBeVisible();
});

test('a second start brings the first to the front instead of opening the notes twice', async ({ launch }) => {
  const { page } = await launch();
  await expect(launch()).rejects.toThrow();
  await page.select('CRH');
  await page.writeNote('Still the only writer');
  await page.isSaved();
});

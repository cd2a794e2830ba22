import { readFileSync } from 'node:fs';
import { Bundle } from '../content/schema/index.ts';
import { inRoot } from '../scripts/root.ts';
import { expect, test } from './fixtures.ts';

const { concepts } = Bundle.parse(JSON.parse(readFileSync(inRoot('out/content/bundle.json'), 'utf8')));

test('the first start shows the whole atlas and no notes', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.page).toHaveTitle('Oxytocin Atlas');
  await expect(page.status).toContainText(`${concepts.length} concepts`);
  await expect(page.status).toContainText('Education only, not medical advice');
  await expect(page.concept('Cortisol')).toBeVisible();
  const notes = await page.openNotes();
  await expect(page.page.getByRole('heading', { name: 'No notes yet' })).toBeVisible();
  await expect(notes.getByRole('listitem')).toHaveCount(0);
});

test('quitting ends with code 0 and leaves nothing running', async ({ launch }) => {
  const { app } = await launch();
  expect(await app.quit()).toBe(0);
  expect(() => process.kill(app.pid, 0)).toThrow();
});

test('the theme is chosen in the window and survives a restart', async ({ launch }) => {
  const first = await launch();
  await first.page.page.getByRole('button', { name: 'Appearance' }).click();
  await first.page.page.getByRole('radio', { name: 'Dark' }).check();
  await expect(first.page.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.app.quit();
  const second = await launch();
  await expect(second.page.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

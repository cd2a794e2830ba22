import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';

test('notes and entries of the journal are taken out as one file, and not without being asked where to', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await launch();
  await page.select('Cortisol');
  await page.writeNote('# Two speeds\n```\nfast and slow');
  await page.isSaved();
  await page.page.keyboard.press('Escape');
  await page.page.keyboard.press('Escape');
  await page.page.getByRole('button', { name: 'Notes', exact: true }).click();
  await page.page.getByRole('button', { name: 'Journal', exact: true }).click();
  await page.page.getByRole('button', { name: 'Write an entry' }).click();
  await page.page.keyboard.type('A kitchen on Sundays');

  await app.answerSaveDialog(null);
  await page.page.getByRole('button', { name: 'Export notes…' }).click();
  await expect(page.page.getByText('Nothing was saved.')).toBeVisible();

  // What is still being typed goes with it.
  const file = path.join(dataDir, 'mine.md');
  await app.answerSaveDialog(file);
  await page.page.getByRole('button', { name: 'Export notes…' }).click();
  await expect(page.page.getByText('Saved 2 notes as mine.md.')).toBeVisible();
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('- Concept: Cortisol\n');
  expect(text).toContain('# Two speeds\n```\nfast and slow\n');
  expect(text).toContain('- Question: Which people, places or habits');
  expect(text).toContain('A kitchen on Sundays');
});

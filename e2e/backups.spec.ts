import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const openBackups = async (page: AtlasPage): Promise<Locator> => {
  await page.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Notes' }).click();
  await page.page.getByText('Backups', { exact: true }).first().click();
  return page.page.getByRole('region', { name: 'Backups' });
};

const write = async (page: AtlasPage, concept: string, text: string): Promise<void> => {
  await page.select(concept);
  await page.writeNote(text);
  await page.isSaved();
};

test('a damaged journal opens with the rest intact, says so, and what was lost comes back from a backup', async ({
  launch,
  dataDir,
}) => {
  const first = await launch();
  await write(first.page, 'CRH', 'First note');
  await write(first.page, 'ACTH', 'Second note');
  await openBackups(first.page);
  await first.page.page.getByRole('button', { name: 'Back up now' }).click();
  await expect(first.page.page.getByText(/Backup made and read again: 2 notes/)).toBeVisible();
  await first.page.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Map' }).click();
  await write(first.page, 'Vasopressin', 'Third note');
  await first.app.kill();

  const folder = path.join(dataDir, 'notes');
  const name = readdirSync(folder).find((each) => each.startsWith('journal-'));
  if (!name) throw new Error('no journal was written');
  const journal = path.join(folder, name);
  writeFileSync(journal, readFileSync(journal, 'latin1').replaceAll('Second note', 'Secxnd note'), 'latin1');

  const second = await launch();
  const alert = second.page.page.getByRole('alert', { name: 'Notes' });
  await expect(alert).toContainText(/damaged/i);
  const notes = await second.page.openNotes();
  await expect(notes.getByText('First note').first()).toBeVisible();
  await expect(notes.getByText('Third note').first()).toBeVisible();
  await expect(notes.getByText('Secxnd note')).toHaveCount(0);

  await alert.getByRole('button', { name: 'Look at backups' }).click();
  const backups = second.page.page.getByRole('region', { name: 'Backups' });
  await backups.getByRole('list', { name: 'Backups and generations' }).getByRole('button').first().click();
  const content = backups.getByRole('region', { name: 'What it holds' });
  await expect(content.getByText('1 note in it is missing now; 1 newer note is not in it.')).toBeVisible();
  // Nothing is taken back into notes that may not be written yet.
  await expect(content.getByRole('button', { name: 'Take back all 1' })).toBeDisabled();
  await alert.getByRole('button', { name: 'I have read this, let me write' }).click();
  await expect(alert).toBeHidden();
  await backups.getByRole('list', { name: 'Backups and generations' }).getByRole('button').first().click();
  await content.getByRole('button', { name: 'Take back all 1' }).click();
  await expect(backups.getByText(/1 note came back/)).toBeVisible();
  expect(await violations(second.page.page)).toEqual([]);

  await second.page.openNotes();
  await second.page.page.getByText('Notebook', { exact: true }).first().click();
  for (const words of ['First note', 'Second note', 'Third note'])
    await expect(second.page.page.getByRole('region', { name: 'Notes' }).getByText(words).first()).toBeVisible();
});

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

const PACK = 'Oxytocin Atlas study pack';

const dialogOf = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

test('everything is exported, the profile is lost, and an import brings it back; what changed on both sides is asked about', async ({
  launch,
  dataDir,
}) => {
  const out = path.join(dataDir, 'out');
  mkdirSync(out);
  const first = await launch();
  await first.page.select('Cortisol');
  await first.page.writeNote('Two speeds of [[concept:acth]] #exam');
  await first.page.isSaved();
  await first.page.openNotes();

  const { page } = first.page;
  await page.getByRole('button', { name: 'Export everything…' }).click();
  const exporting = dialogOf(page, 'Export everything');
  expect(await violations(page)).toEqual([]);
  await exporting.getByRole('button', { name: 'A folder' }).click();
  await first.app.answerOpenDialog(out);
  await exporting.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(exporting.getByText(`Saved 1 note as ${PACK}.`)).toBeVisible();
  await first.app.answerOpenDialog(out);
  await exporting.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(exporting.getByText(`Saved 1 note as ${PACK} (2).`)).toBeVisible();
  const [one, two] = [PACK, `${PACK} (2)`].map((name) => readFileSync(path.join(out, name, 'manifest.json'), 'utf8'));
  expect(one).toBe(two);
  const [note = ''] = Object.keys(JSON.parse(one ?? '').files).filter((file) => file.startsWith('Notes/'));
  const file = path.join(out, PACK, note);
  expect(readFileSync(file, 'utf8')).toContain('[[Atlas/ACTH|ACTH]]');
  await first.app.quit();

  rmSync(path.join(dataDir, 'notes'), { recursive: true });
  const second = await launch();
  await second.page.openNotes();
  await second.page.page.getByRole('button', { name: 'Import…' }).click();
  await second.app.answerOpenDialog(path.join(out, PACK));
  await dialogOf(second.page.page, 'Import').getByRole('button', { name: 'Choose a folder…' }).click();
  const importing = dialogOf(second.page.page, `Import “${PACK}”`);
  await expect(importing.getByText('1 note comes in')).toBeVisible();
  await importing.getByRole('button', { name: 'Take 1 note in' }).click();
  await expect(second.page.page.getByText(/^1 note came in\./)).toBeVisible();
  await second.page.page.keyboard.press('Escape');
  await expect(
    second.page.page.getByRole('region', { name: 'Notes' }).getByText('Two speeds of').first(),
  ).toBeVisible();
  await second.page.select('Cortisol');
  await expect(second.page.card).toContainText('Two speeds of');

  // Somebody goes on writing in the vault, and here.
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Two speeds', 'Three speeds'));
  await second.page.card.getByRole('button', { name: 'Edit note' }).click();
  await second.page.card.getByRole('textbox', { name: /^Note on/ }).fill('Two paces of [[concept:acth]] #exam');
  await second.page.isSaved();
  await second.page.openNotes();
  await second.page.page.getByRole('button', { name: 'Import…' }).press('Enter');
  await second.app.answerOpenDialog(path.join(out, PACK));
  await dialogOf(second.page.page, 'Import').getByRole('button', { name: 'Choose a folder…' }).press('Enter');
  await expect(importing.getByRole('heading', { name: '1 note changed here and there' })).toBeVisible();
  await expect(importing.locator('del').getByText('paces')).toBeVisible();
  await expect(importing.locator('ins').getByText('Three').first()).toBeVisible();
  expect(await violations(second.page.page)).toEqual([]);
  await expect(importing.getByText('1 still to be decided.')).toBeVisible();
  await importing.getByRole('button', { name: 'Keep both' }).press('Enter');
  await importing.getByRole('button', { name: 'Take 1 note in' }).press('Enter');
  await expect(second.page.page.getByText(/^1 note came in\./)).toBeVisible();
  await second.page.page.keyboard.press('Escape');
  const list = second.page.page.getByRole('region', { name: 'Notes' });
  await expect(list.getByText('Three speeds of').first()).toBeVisible();
  await expect(list.getByText('Two paces of').first()).toBeVisible();
});

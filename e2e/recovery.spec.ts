import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('after damage the banner leads to the backups, where the lost note is looked at and taken back', async ({
  launch,
  dataDir,
}) => {
  const first = await launch();
  await first.page.select('Cortisol');
  await first.page.writeNote('# Feedback\nfast and slow');
  await first.page.isSaved();
  await first.app.quit();

  const notes = path.join(dataDir, 'notes');
  const [journal = ''] = readdirSync(notes).filter((name) => name.endsWith('.log'));
  const bytes = readFileSync(path.join(notes, journal));
  const at = bytes.indexOf('fast and slow');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path.join(notes, journal), bytes);

  const { page } = await launch();
  const banner = page.page.getByRole('alert', { name: 'Notes' });
  await expect(banner).toContainText('damaged');
  await banner.getByRole('button', { name: 'Look at backups' }).press('Enter');
  const backup = page.page
    .getByRole('list', { name: 'Backups and generations' })
    .getByRole('button', { name: /1 note in it is missing now/ });
  await backup.press('Enter');
  const preview = page.page.getByRole('region', { name: 'What it holds' });
  await preview.locator('summary', { hasText: 'Feedback' }).press('Enter');
  await expect(preview.locator('pre')).toHaveText('# Feedback\nfast and slow');
  // Nothing is written into a damaged store before its owner knows.
  await expect(preview.getByRole('button', { name: 'Take back all 1' })).toBeDisabled();
  expect(await violations(page.page)).toEqual([]);

  await banner.getByRole('button', { name: 'I have read this, let me write' }).press('Enter');
  await preview.getByRole('checkbox', { name: 'Take back Feedback' }).press('Space');
  await preview.getByRole('button', { name: 'Take back 1 chosen' }).press('Enter');
  await expect(page.page.getByText('1 note came back. Nothing was overwritten.')).toBeVisible();
  await expect(preview.getByText('The same as now.')).toBeVisible();
});

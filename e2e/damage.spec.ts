import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
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

test('notes of a newer version are only read, and exported all the same', async ({ launch, dataDir }) => {
  const first = await launch();
  await first.page.select('Cortisol');
  await first.page.writeNote('# Feedback\nfast and slow');
  await first.page.isSaved();
  await first.app.quit();
  const notes = path.join(dataDir, 'notes');
  const [journal = ''] = readdirSync(notes).filter((name) => name.endsWith('.log'));
  const [head = '', ...commits] = readFileSync(path.join(notes, journal), 'utf8').split('\n');
  const newer = head.slice(head.indexOf(' ') + 1).replace(/"schema":\d+/, '"schema":999');
  const stored = [`${crc32(newer).toString(16).padStart(8, '0')} ${newer}`, ...commits].join('\n');
  writeFileSync(path.join(notes, journal), stored);

  const { app, page } = await launch();
  const banner = page.page.getByRole('alert', { name: 'Notes' });
  await expect(banner).toContainText('Install the newer version');
  await banner.getByRole('button', { name: 'Look at backups' }).press('Enter');
  await expect(page.page.getByRole('region', { name: 'Backups', exact: true })).toContainText('1 note');
  const file = path.join(dataDir, 'mine.md');
  await app.answerSaveDialog(file);
  await page.page.getByRole('button', { name: 'Export notes…' }).press('Enter');
  await expect(page.page.getByText('Saved 1 note as mine.md.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('# Feedback\nfast and slow');
  expect(readFileSync(path.join(notes, journal), 'utf8')).toBe(stored);
});

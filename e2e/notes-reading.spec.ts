import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { driver } from './drivers/choose.ts';
import { expect, test } from './fixtures.ts';
import { AtlasPage } from './pages/atlas.ts';

const STILL = 'Your notes are still being read.';

test('the window does not wait for the notes: it tells the first that are known for sure, lets nothing be written, and shows all when they are there', async ({
  launch,
  dataDir,
}) => {
  // A named pipe stands in for a slow disk: read only when the test writes to it. Windows has none among its files;
  // what main tells meanwhile is held there by main/start/notes.test.ts.
  test.skip(process.platform === 'win32', 'no named pipes among files');
  const first = await launch();
  await first.page.select('Cortisol');
  await first.page.writeNote('Two speeds');
  await first.page.isSaved();
  await first.app.quit();

  // An empty journal that takes as long to read as the test likes.
  const slow = path.join(dataDir, 'notes', 'journal-000000.log');
  execFileSync('mkfifo', [slow]);
  const begin = async () => {
    const app = await driver.launch({ dataDir, args: ['--view=card'] });
    return { app, page: new AtlasPage(app.page) };
  };
  const letRead = () => writeFileSync(slow, '');

  // The index does not know this file: it tells nothing.
  const { app, page } = await begin();
  await expect(page.card.getByText(STILL)).toBeVisible();
  await expect(page.card.getByRole('article')).toHaveCount(0);
  await page.openNotes();
  await expect(page.page.getByRole('main').getByText(STILL)).toBeVisible();
  await expect(page.page.getByText('No notes yet')).toHaveCount(0);
  letRead();
  await expect(page.page.getByRole('button', { name: 'Export notes…' })).toBeVisible();
  await page.isReady();
  await app.quit();

  const again = await begin();
  const note = again.page.card.getByRole('article', { name: 'Two speeds' });
  await expect(note).toBeVisible();
  await expect(again.page.card.getByText(`${STILL} 1 note here; you can write in a moment.`)).toBeVisible();
  await expect(note.getByRole('button')).toHaveCount(0);
  await again.page.page.keyboard.press('n');
  await expect(again.page.card.getByRole('textbox')).toHaveCount(0);
  letRead();
  await expect(note.getByRole('button', { name: 'Edit note' })).toBeVisible();
  await expect(again.page.card.getByText(STILL)).toHaveCount(0);
  await again.app.quit();
});

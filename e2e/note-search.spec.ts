import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Saves notes as the editor does. */
const write = (page: Page, bodies: readonly string[]) =>
  page.evaluate(async (texts) => {
    type Save = (draft: object) => Promise<{ readonly ok: boolean }>;
    const { study } = window as unknown as { study: { notes: { save: Save } } };
    for (const body of texts)
      await study.notes.save({ opId: crypto.randomUUID(), id: crypto.randomUUID(), baseRev: 0, body, targets: [] });
  }, bodies);

const BODIES = [
  'Awakening response\n\nHydrocortisone peaks half an hour after waking. #exam/may',
  'Voles\n\nWhat Oláh would say about the oestradiol of voles.',
  'Coffee\n\nHalf an hour later: nothing.',
];

test('the notebook is searched by words, phrases, tags and slips of the finger, and says what it did not understand', async ({
  launch,
}) => {
  const { page } = await launch();
  await write(page.page, BODIES);
  const list = await page.openNotes();
  const field = list.getByRole('textbox', { name: 'Filter notes' });
  const titles = list.locator('.note-item b');

  await field.fill('hydrocortsione');
  await expect(titles).toHaveText(['Awakening response']);
  await expect(list.locator('.note-item mark')).toHaveText('Hydrocortisone');
  await field.fill('estrad olah');
  await expect(titles).toHaveText(['Voles']);
  await field.fill('"half an hour" -coffee');
  await expect(titles).toHaveText(['Awakening response']);
  await field.fill('tag:exam in:nowhere');
  await expect(titles).toHaveText(['Awakening response']);
  await expect(list.getByText('“in:” knows title, trash, journal, highlights, pinned and what-if.')).toBeVisible();
  await expect(page.page.getByRole('status').filter({ hasText: '1 note found' })).toBeAttached();
  expect(await violations(page.page)).toEqual([]);

  // By the keyboard alone: what may be typed, and back.
  await field.press('Tab');
  await page.page.keyboard.press('Enter');
  const help = page.page.getByRole('dialog', { name: 'What you can search for' });
  await expect(help).toContainText('concept:cortisol');
  expect(await violations(page.page)).toEqual([]);
  await page.page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(list.getByRole('button', { name: 'What you can search for' })).toBeFocused();
});

test('the index may be deleted, and where there can be none the notes are found all the same', async ({
  launch,
  dataDir,
}) => {
  const index = path.join(dataDir, 'notes-index.sqlite');
  const first = await launch();
  await write(first.page.page, BODIES);
  await first.app.quit();

  rmSync(index);
  const second = await launch();
  await second.page.find('estradiol of voles');
  const hit = second.page.results.filter({ hasText: 'Voles' }).first();
  await expect(hit).toBeVisible();
  await second.app.quit();

  for (const end of ['', '-wal', '-shm']) rmSync(index + end, { force: true });
  mkdirSync(index);
  const third = await launch();
  await third.page.find('estradiol of voles');
  await expect(third.page.results.filter({ hasText: 'Voles' }).first()).toBeVisible();
  await expect(third.page.page.getByText('The index of your notes cannot be written')).toBeVisible();
});

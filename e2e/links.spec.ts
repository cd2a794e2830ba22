import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { storeWith } from './store.ts';

test('links between notes are told at both ends, made from mentions, kept over a new title, and seen when they break', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  const sheet = page.page.getByRole('region', { name: 'Open note' });
  const field = sheet.getByRole('textbox');
  const saved = () => expect(sheet.getByText(/^Saved \d/)).toBeVisible();

  await page.openNotes();
  await page.page.getByRole('button', { name: 'Write a free note' }).press('Enter');
  await field.fill('Negative feedback');
  await saved();
  await page.page.getByRole('button', { name: 'New free note' }).press('Enter');
  await field.fill('Evening\nThen cortisol falls, see negative feedback.');
  await saved();

  // The card tells who speaks of it without a link, and makes one.
  await page.select('Cortisol');
  await expect(page.card.getByText('Then cortisol falls')).toBeVisible();
  expect(await violations(page.page)).toEqual([]);
  await page.card.getByRole('button', { name: 'Link it in Evening' }).press('Enter');
  await expect(page.card.getByRole('heading', { name: 'Linked from 1' })).toBeVisible();
  await expect(page.card.getByRole('region', { name: 'In other notes' })).toBeFocused();
  await keyboard.press('ControlOrMeta+z');
  await expect(page.card.getByRole('heading', { name: 'Mentioned in 1' })).toBeVisible();
  await page.card.getByRole('button', { name: 'Link it in Evening' }).press('Enter');
  await expect(page.card.getByRole('heading', { name: 'Linked from 1' })).toBeVisible();

  // A note knows the same of itself; its link outlasts another title.
  await page.openNotes();
  const list = page.page.getByRole('region', { name: 'Notes', exact: true });
  const item = (title: RegExp) => list.locator('.note-item').filter({ hasText: title });
  await item(/^Negative feedback/).press('Enter');
  await sheet.getByRole('button', { name: 'Link it in Evening' }).press('Enter');
  await expect(sheet.getByRole('heading', { name: 'Linked from 1' })).toBeVisible();
  await field.fill('Feedback, renamed');
  await saved();
  await expect(sheet.getByRole('heading', { name: 'Linked from 1' })).toBeVisible();
  await expect(page.page.getByRole('button', { name: /nowhere$/ })).toHaveCount(0);

  // What it led to is deleted: the note is as it was, the link says that it leads nowhere, and where it led.
  await sheet.getByRole('button', { name: 'Delete note' }).press('Enter');
  await page.page.getByRole('button', { name: '1 link leads nowhere' }).press('Enter');
  const tray = page.page.getByRole('region', { name: 'Links that lead nowhere' });
  await expect(tray).toContainText('The note lies in the trash');
  expect(await violations(page.page)).toEqual([]);
  await tray.getByRole('button', { name: /^Keep only the words/ }).press('Enter');
  await expect(tray).toBeHidden();
});

test('a note whose relation left the atlas waits in the tray with its ways on, and routes and sources carry notes', async ({
  launch,
  dataDir,
}) => {
  const notes = path.join(dataDir, 'notes');
  mkdirSync(notes, { recursive: true });
  writeFileSync(
    path.join(notes, 'journal-000001.log'),
    storeWith({
      id: randomUUID(),
      body: 'An old thought',
      targets: [{ kind: 'relation', id: 'crh--stimulates--phlogiston' }],
    }),
  );
  const { page } = await launch();
  await page.openNotes();
  const lost = page.page.getByRole('button', { name: '1 note has lost what it is about' });
  await lost.press('Enter');
  const tray = page.page.getByRole('region', { name: 'Notes that have lost what they are about' });
  await expect(tray).toContainText('An old thought');
  await expect(tray).toContainText('Relation: crh stimulates phlogiston');
  await expect(tray).toContainText('The atlas no longer holds this relation.');
  expect(await violations(page.page)).toEqual([]);

  await tray.getByRole('button', { name: /^Leave it/ }).press('Enter');
  await expect(tray).toContainText('Left as it is');
  await tray.getByRole('button', { name: /^Decide now/ }).press('Enter');
  await tray.getByRole('button', { name: /^Make it a free note/ }).press('Enter');
  await expect(tray).toBeHidden();
  await page.page.keyboard.press('ControlOrMeta+z');
  await expect(tray).toContainText('crh stimulates phlogiston');
  await tray.getByRole('button', { name: /^Choose something else/ }).press('Enter');
  const picker = tray.getByRole('combobox', { name: 'The note is about' });
  await expect(picker).toBeFocused();
  await page.page.keyboard.type('barrett');
  await page.page.keyboard.press('Enter');
  await expect(tray).toBeHidden();

  // It is about a source now, and more can be added; each leads there.
  await page.page.locator('.note-item').first().press('Enter');
  const about = page.page.getByRole('list', { name: 'What the note is about' });
  await expect(about).toContainText('Barrett');
  await about.getByRole('button', { name: /^Barrett.*open in the library$/ }).press('Enter');
  const source = page.page.locator('.reference:focus-within');
  await expect(source).toContainText('Barrett');
  await source.getByText('Your notes').click();
  await expect(source).toContainText('An old thought');

  // A note on a loop: written where the loop is told, and led back to from the notebook.
  await page.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Routes' }).click();
  await page.page.getByRole('button', { name: 'Loops', exact: true }).press('Enter');
  const loop = page.page.getByRole('radio').first();
  await loop.press('Enter');
  const panel = page.page.getByRole('region', { name: 'Routes and loops' });
  await panel.getByRole('button', { name: 'Write a note' }).press('Enter');
  await page.page.keyboard.type('Round and round');
  await expect(panel.getByText(/^Saved \d/)).toBeVisible();
  await expect(loop).toHaveAccessibleName(/has your note$/);
  expect(await violations(page.page)).toEqual([]);
  await page.page.getByRole('button', { name: 'Put it out' }).press('Enter');
  await page.openNotes();
  await page.page.locator('.note-item').filter({ hasText: 'Round and round' }).press('Enter');
  await about.getByRole('button', { name: /light on the map$/ }).press('Enter');
  await expect(loop).toBeChecked();
  await expect(panel.getByText('Round and round')).toBeVisible();
});

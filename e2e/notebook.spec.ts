import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('the life of notes: written, tagged, pinned, coloured, merged, deleted, taken back, erased', async ({
  launch,
}) => {
  const { page } = await launch();
  const window = page.page;
  await page.select('CRH');
  await page.writeNote('Two speeds of feedback #exam');
  await page.isSaved();
  const notes = await page.openNotes();
  const rows = notes.locator('.note-item');
  const sheet = window.getByRole('region', { name: 'Open note' });
  await notes.getByRole('button', { name: 'New free note' }).click();
  await sheet.getByRole('textbox', { name: 'Free note' }).fill('Reading list');
  await expect(sheet.getByText(/^Saved \d/)).toBeVisible();
  await expect(rows).toHaveCount(2);

  // The keyboard alone: down the list, mark both, pin them from the menu, undo that.
  await rows.filter({ hasText: 'Reading list' }).press('Control+ ');
  await window.keyboard.press('Shift+ArrowDown');
  await expect(notes.getByRole('region', { name: 'Marked notes' })).toContainText('2 marked');
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Pin to the top' }).press('Enter');
  await expect(notes.getByText('Pinned.')).toHaveCount(2);
  await page.status.getByRole('button', { name: /^Undo: pin 2 notes/ }).click();
  await expect(notes.getByText('Pinned.')).toHaveCount(0);

  await notes.getByRole('combobox', { name: 'Tag for all marked notes' }).fill('hpa axis');
  await window.keyboard.press('Enter');
  await expect(rows.getByText('#hpa-axis')).toHaveCount(2);
  expect(await violations(window)).toEqual([]);
  await notes.getByRole('combobox', { name: 'Group' }).selectOption('By tag');
  await expect(notes.getByRole('heading', { level: 3 })).toHaveText(['#exam', '#hpa-axis']);
  await notes.getByRole('combobox', { name: 'Group' }).selectOption('Not grouped');

  await rows.first().press('Control+a');
  await notes.getByRole('button', { name: 'More for the marked notes' }).click();
  await window.getByRole('menuitem', { name: 'Merge 2 into one' }).click();
  await expect(rows).toHaveCount(1);
  await rows.first().click();
  await expect(sheet.getByRole('textbox')).toContainText('Reading list');
  await expect(sheet.getByRole('textbox')).toContainText('Two speeds of feedback');
  await expect(sheet.getByRole('list', { name: 'Tags' })).toHaveText(/#hpa-axis.*#exam/);

  await notes.getByRole('button', { name: 'Trash, 1 note' }).click();
  const trash = window.getByRole('region', { name: 'Trash' });
  await expect(trash.getByText('Erased in 30 days')).toBeVisible();
  await trash.locator('.note-item').press('Enter');
  await expect(sheet.getByRole('region', { name: 'The note as it reads' })).toContainText('Two speeds of feedback');
  await expect(sheet.getByRole('button', { name: 'Take back' })).toBeVisible();
  await trash.locator('.note-item').press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Take back' }).click();
  await expect(trash.getByText('The trash is empty.')).toBeVisible();
  await trash.getByRole('button', { name: 'Back to the notes' }).click();
  await expect(rows).toHaveCount(2);

  await rows.last().press('Delete');
  await notes.getByRole('button', { name: 'Trash, 1 note' }).click();
  await trash.getByRole('button', { name: 'Empty the trash…' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Erase 1 note' }).click();
  await expect(trash.getByText('The trash is empty.')).toBeVisible();
});

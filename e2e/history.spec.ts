import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const dialog = (page: AtlasPage) => page.page.getByRole('dialog', { name: /^History of/ });
const editor = (page: AtlasPage) => page.page.getByRole('textbox', { name: 'Note on CRH' });

const openNote = async (page: AtlasPage, title: string): Promise<void> => {
  const notes = await page.openNotes();
  await notes.getByRole('button', { name: new RegExp(`^${title}`) }).click();
};

/** By the keyboard alone. */
const openHistory = async (page: AtlasPage): Promise<void> => {
  await page.page.getByRole('button', { name: 'History', exact: true }).press('Enter');
  await expect(dialog(page).getByRole('radio').first()).toBeFocused();
};

test('an earlier version is seen beside the note, restored, and the restoring undone, by keyboard alone', async ({
  launch,
}) => {
  const first = await launch();
  await first.page.select('CRH');
  await first.page.writeNote('CRH raises ACTH within minutes');
  await first.page.isSaved();
  await first.app.quit();

  const second = await launch();
  const { page } = second;
  await openNote(page, 'CRH raises ACTH');
  await editor(page).fill('CRH raises ACTH within seconds');
  await openHistory(page);
  const version = dialog(page).getByRole('radio', { name: /before you wrote on/ });
  await expect(version).toBeChecked();
  await expect(dialog(page).getByRole('status')).toHaveText('1 word added, 1 removed since then.');
  await expect(dialog(page).locator('del')).toHaveText('minutes');
  await expect(dialog(page).locator('ins')).toHaveText('seconds');
  expect(await violations(page.page)).toEqual([]);

  await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('row').last()).toContainText('within minutes+CRH raises ACTH within seconds');
  expect(await violations(page.page)).toEqual([]);

  await dialog(page).getByRole('button', { name: 'Restore this version' }).press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(editor(page)).toHaveText('CRH raises ACTH within minutes');
  await page.page.getByRole('button', { name: 'Notes', exact: true }).focus();
  await expect(page.status.getByRole('button', { name: 'Undo: restore an earlier version' })).toBeVisible();
  await page.page.keyboard.press('Control+z');
  await expect(editor(page)).toHaveText('CRH raises ACTH within seconds');

  await openHistory(page);
  await page.page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('radio')).toHaveCount(3);
  await expect(dialog(page).getByRole('radio', { name: /before its text was replaced/ })).toHaveCount(2);
  await page.page.keyboard.press('Escape');
  await expect(page.page.getByRole('button', { name: 'History', exact: true })).toBeFocused();
});

import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const menu = (page: AtlasPage, name: string | RegExp) => page.page.getByRole('menu', { name });

test('from a row of the tree, its menu acts on it by keyboard alone and gives the row the keyboard back', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.openList();
  const row = page.tree.getByRole('treeitem', { name: /^Cortisol\b/ });
  await row.focus();
  await keyboard.press('Shift+F10');
  const open = menu(page, 'Cortisol');
  await expect(open.getByRole('menuitem', { name: 'Open its card' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(open).toBeHidden();
  await expect(row).toBeFocused();

  await keyboard.press('ContextMenu');
  await keyboard.type('routes from');
  await keyboard.press('Enter');
  await expect(page.page.getByRole('group', { name: 'Route begun' })).toContainText('Routes from cortisol');
  await expect(row).toBeFocused();
});

test('a row of the table has the same menu behind a button and the right button of the mouse', async ({ launch }) => {
  const { page } = await launch();
  await page.openList('Table');
  await page.table.getByRole('button', { name: 'More: CRH releases ACTH' }).click();
  const open = menu(page, 'CRH releases ACTH');
  await expect(open.getByRole('menuitem', { name: 'Routes from here' })).toHaveCount(0);
  await open.getByRole('menuitem', { name: 'Note' }).click();
  await expect(page.card.getByRole('textbox', { name: 'Note on CRH releases ACTH' })).toBeFocused();

  await page.table.getByRole('button', { name: /^ACTH stimulates adrenal cortex/ }).click({ button: 'right' });
  await menu(page, 'ACTH stimulates adrenal cortex').getByRole('menuitem', { name: 'Show on map' }).click();
  await expect(page.map).toBeVisible();
  await expect(page.cardTitle).toHaveText(/adrenal cortex$/);
});

test('on the map the menu opens on concepts and on relations, and says what of the light is on', async ({ launch }) => {
  const { page } = await launch();
  const { keyboard, mouse } = page.page;
  await page.goTo('CRH');
  const { x, y } = await page.between('CRH', 'ACTH');
  await mouse.click(x, y, { button: 'right' });
  await expect(menu(page, 'CRH releases ACTH')).toBeVisible();
  await keyboard.press('Escape');

  await page.concept('CRH').click({ button: 'right' });
  await menu(page, 'CRH').getByRole('menuitemcheckbox', { name: 'Light what is up to 2 relations away' }).click();
  await expect(page.cardTitle).toHaveText('CRH');
  await page.concept('CRH').focus();
  await keyboard.press('Shift+F10');
  const two = menu(page, 'CRH').getByRole('menuitemcheckbox', { name: 'Light what is up to 2 relations away' });
  await expect(two).toHaveAttribute('aria-checked', 'true');
});

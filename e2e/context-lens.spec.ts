import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('a context turns arrows round and says why, stays with a saved view, and is that of the what-if drawn on the map', async ({
  launch,
}) => {
  const { page } = await launch();
  const { page: window, legend } = page;
  const status = window.getByRole('status');
  const leave = window.getByRole('button', { name: /^Leave context/ });
  const flips = legend.locator('.flip');

  await page.openLegend();
  await expect(flips.filter({ hasText: 'Oestradiol raises kisspeptin' })).toContainText('left open here');
  await legend.getByRole('combobox', { name: 'Cycle and reproduction' }).selectOption({ label: 'Luteal phase' });
  await expect(status).toContainText('Context: Luteal phase.');
  await expect(flips.filter({ hasText: 'Oestradiol raises kisspeptin' })).toContainText('Here it lowers it.');
  await expect(leave).toHaveText(/Luteal phase/);
  await page.saveView('Luteal');
  await window.keyboard.press('Escape');

  await legend.getByRole('combobox', { name: 'Sex' }).selectOption({ label: 'Men' });
  await expect(leave).toHaveText(/Men/);
  await leave.press('Delete');
  await expect(leave).toHaveCount(0);
  await page.openView('Luteal');
  await expect(leave).toHaveText(/Luteal phase/);
  await legend.getByRole('button', { name: 'Close legend' }).press('Enter');

  await page.select('Cortisol');
  await page.card.getByRole('button', { name: 'Hold up' }).click();
  const held = page.map.getByRole('button', { name: 'Cortisol, held up by you', exact: true });
  await expect(held).toBeVisible();
  await page.card.getByRole('button', { name: 'Close card' }).click();
  const question = window.getByRole('region', { name: 'What if', exact: true });
  await expect(question.getByRole('combobox', { name: 'Cycle and reproduction' })).toHaveValue('luteal');
  await expect(page.map.getByRole('button', { name: /lucocorticoid receptor.*, up, / }).first()).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await page.openList();
  await expect(window.getByRole('group', { name: 'What if, drawn on the map' })).toContainText('luteal phase');
  await expect(page.tree.getByRole('treeitem', { name: /^CRH/ }).first()).toHaveAccessibleDescription(/^down, /);
  await page.openList('Table');
  await expect(window.getByRole('button', { name: /^Oestradiol raises kisspeptin/ })).toHaveAccessibleDescription(
    /does not hold in this context/,
  );
  await window.keyboard.press('ControlOrMeta+z');
  await expect(window.getByRole('group', { name: 'What if, drawn on the map' })).toHaveCount(0);
  await expect(leave).toHaveText(/Luteal phase/);
});

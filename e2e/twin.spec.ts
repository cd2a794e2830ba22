import { expect, test } from './fixtures.ts';
import { Listener } from './pages/listener.ts';

test('the keyboard alone finds a concept, follows a relation, writes a note and finds it again, without the map', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.openList();
  const here = page.tree.locator(':focus');
  await new Listener(page.page).pressUntil('Tab', 'treeitem', /./);
  await expect(here).toHaveCount(1);
  await keyboard.type('cortisol');
  await expect(here).toHaveAccessibleName(/^Cortisol\. Raised by \d+, /);
  await keyboard.press('Enter');
  await expect(page.cardTitle).toHaveText('Cortisol');
  await expect(here).toHaveAttribute('aria-selected', 'true');

  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(here).toHaveAccessibleName(/^Raised by, \d+$/);
  await keyboard.type('lowers');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(page.cardTitle).toHaveText(/^Cortisol (lowers|inhibits) /);
  const relation = (await page.cardTitle.textContent()) ?? '';

  await keyboard.press('n');
  await expect(page.card.getByRole('textbox', { name: `Note on ${relation}` })).toBeFocused();
  await keyboard.type('Closes the loop');
  await page.isSaved();

  await page.openList('Table');
  await page.openLegend();
  await page.page.getByRole('checkbox', { name: /^Has my note/ }).press('Space');
  await page.page.getByRole('button', { name: 'Hide the rest' }).press('Enter');
  await expect(page.page.getByText(/^1 of \d+ relations$/)).toBeVisible();
  await expect(page.table.locator('tbody').getByRole('row')).toHaveCount(1);
  await expect(page.table.getByRole('rowheader').getByRole('button')).toHaveAccessibleName(new RegExp(`^${relation}`));
});

test('the tree holds every concept and the table every relation', async ({ launch }) => {
  const { page } = await launch();
  const said = (await page.status.textContent()) ?? '';
  const [concepts, relations] = [/(\d+) concepts/, /(\d+) relations/].map((count) => Number(count.exec(said)?.[1]));
  await page.openList();
  await expect(page.tree.locator('[role="treeitem"][aria-level="2"]')).toHaveCount(concepts ?? 0);
  await page.openList('Table');
  await expect(page.table.locator('tbody').getByRole('row')).toHaveCount(relations ?? 0);
});

test('what is selected on the map is selected in the list, and the other way round', async ({ launch }) => {
  const { page } = await launch();
  await page.select('CRH');
  await page.openList();
  await expect(page.tree.getByRole('treeitem', { selected: true })).toHaveAccessibleName(/^CRH\b/);
  await expect(page.tree.getByRole('treeitem', { selected: true })).toBeInViewport();
  await page.openList('Table');
  await page.table.getByRole('button', { name: /^CRH releases ACTH/ }).click();
  await expect(page.cardTitle).toHaveText('CRH releases ACTH');
  await page.openList();
  await expect(page.tree.getByRole('treeitem', { selected: true })).toHaveAccessibleName(/^CRH releases ACTH/);
});

test('the heads of the table sort it, and say so', async ({ launch }) => {
  const { page } = await launch();
  await page.openList('Table');
  const head = page.table.getByRole('columnheader', { name: 'Target' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('much enlarged, the tree stands in place of the map, and the card in place of the tree', async ({ launch }) => {
  const { page } = await launch();
  await page.page.setViewportSize({ width: 320, height: 256 });
  await expect(page.page.getByText('No room for the map in this window')).toBeVisible();
  const concept = page.tree.getByRole('treeitem', { name: /^CRH\b/ });
  await concept.click();
  await expect(page.cardTitle).toBeFocused();
  await expect(page.tree).toBeHidden();
  await page.page.keyboard.press('Escape');
  await expect(concept).toBeFocused();
  expect(await page.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

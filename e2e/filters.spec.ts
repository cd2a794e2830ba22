import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Relation } from '../content/schema/index.ts';
import { inRoot } from '../scripts/root.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const folder = inRoot('content/relations');
const relations = readdirSync(folder).flatMap((file) =>
  Relation.array().parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
);
const contested = relations.filter((each) => each.contested);

const chips = (page: AtlasPage) => page.page.getByRole('button', { name: /^Remove filter/ });
const count = (page: AtlasPage, fitting: number) =>
  page.page.getByText(`${fitting} of ${relations.length} relations`, { exact: true });
const press = (page: AtlasPage, name: string) => page.page.getByRole('button', { name, exact: true }).press('Enter');

/** Narrows to what is contested and takes the rest away, by keyboard. */
const showContested = async (page: AtlasPage) => {
  await page.openLegend();
  await page.legend.getByRole('radio', { name: /^Contested \d/ }).press('Space');
  await press(page, 'Hide the rest');
};

test('what is contested is left alone on the map, in the table and in the tree, and its count is said', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.openLegend();
  const row = page.legend.getByRole('radio', { name: /^Contested \d/ });
  await expect(row).toHaveAccessibleName(`Contested ${contested.length} relations`);
  await row.press('Space');
  await expect(page.page.getByRole('status')).toHaveText(
    `${contested.length} of ${relations.length} relations fit. The rest is dimmed.`,
  );
  await press(page, 'Hide the rest');
  await expect(count(page, contested.length)).toBeVisible();
  const ends = new Set<string>(contested.flatMap(({ source, target }) => [source, target]));
  const drawn = page.map.locator('.concept:visible');
  await expect(drawn).not.toHaveCount(0);
  const ids = await drawn.evaluateAll((found) => found.map((each) => each.getAttribute('data-concept') ?? ''));
  expect(ids.filter((id) => !ends.has(id))).toEqual([]);

  await page.openList('Table');
  const rows = page.table.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(contested.length);
  await expect(page.page.getByText('everything on the map')).toHaveCount(0);
  await expect(rows.getByText('Contested', { exact: true })).toHaveCount(contested.length);
  await page.openList('Tree');
  await expect(page.tree.locator('[aria-level="2"]')).toHaveCount(ends.size);
});

test('highlighting takes no row away, and says of the others that they do not fit', async ({ launch }) => {
  const { page } = await launch();
  await page.openList('Table');
  await page.openLegend();
  await page.legend.getByRole('radio', { name: /^Contested \d/ }).press('Space');
  await expect(page.table.locator('tbody').getByRole('row')).toHaveCount(relations.length);
  await expect(page.table.locator('[aria-description="does not fit the filter"]')).toHaveCount(
    relations.length - contested.length,
  );
});

test('a chip goes with Delete, the keyboard goes on to the next one, and after the last to the legend', async ({
  launch,
}) => {
  const { page } = await launch();
  await showContested(page);
  await page.legend.getByRole('checkbox', { name: /^Raises \d/ }).press('Space');
  await page.legend.getByRole('checkbox', { name: /^Lowers/ }).press('Space');
  await expect(chips(page)).toHaveText([/Raises/, /Lowers/, /Contested/]);
  await chips(page).nth(1).press('Delete');
  await expect(chips(page)).toHaveText([/Raises/, /Contested/]);
  await expect(chips(page).nth(1)).toBeFocused();
  await page.page.keyboard.press('Backspace');
  await expect(chips(page).first()).toBeFocused();
  await page.page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(0);
  await expect(page.page.getByRole('button', { name: /^Legend and filters/ })).toBeFocused();
  await expect(page.legend.getByRole('checkbox', { name: /^Raises \d/ })).not.toBeChecked();
});

test('Escape closes the legend and gives the keyboard back; open, it stands there again after a restart', async ({
  launch,
}) => {
  const first = await launch();
  await first.page.openLegend();
  await first.page.legend.getByRole('checkbox', { name: /^Raises \d/ }).press('Escape');
  await expect(first.page.legend).toBeHidden();
  await expect(first.page.page.getByRole('button', { name: /^Legend and filters/ })).toBeFocused();
  await first.page.page.keyboard.press('Enter');
  await expect(first.page.legend).toBeVisible();
  await first.app.quit();
  const { page } = await launch();
  await expect(page.legend).toBeVisible();
});

test('in a small window the legend lies over the map, much enlarged above the list', async ({ launch }) => {
  const { page } = await launch();
  await page.page.setViewportSize({ width: 700, height: 460 });
  await page.openLegend();
  await expect(page.legend.getByRole('checkbox', { name: /^Raises \d/ })).toBeInViewport();
  await page.page.setViewportSize({ width: 320, height: 256 });
  await expect(page.tree).toBeVisible();
  await page.legend.getByRole('checkbox', { name: /^Fundamentals/ }).press('Space');
  await expect(chips(page)).toHaveText([/Fundamentals/]);
  expect(await page.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('what is selected stays where a filter takes it away', async ({ launch }) => {
  const { page } = await launch();
  await page.select('CRH');
  await page.openLegend();
  await page.legend.getByRole('checkbox', { name: /^Growth axis/ }).press('Space');
  await press(page, 'Hide the rest');
  await expect(page.concept('ACTH')).toBeHidden();
  await expect(page.concept('CRH')).toBeVisible();
});

test('the keyboard enters the map and moves about on what a filter has left there', async ({ launch }) => {
  const { page } = await launch();
  await page.openLegend();
  await page.legend.getByRole('checkbox', { name: /^Growth axis/ }).press('Space');
  await press(page, 'Hide the rest');
  await expect(page.concept('CRH')).toBeHidden();
  const stop = page.map.locator('.concept[tabindex="0"]');
  await expect(stop).toBeVisible();
  await stop.focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'End']) {
    await page.page.keyboard.press(key);
    await expect(page.map.locator('.concept:focus')).toBeVisible();
  }
});

test('a view that was saved brings back filter, selection and place after a restart', async ({ launch }) => {
  const first = await launch();
  await showContested(first.page);
  await first.page.select('Cortisol');
  const zoom = first.page.page.getByText(/^\d+%$/);
  const asOpened = (await zoom.textContent()) ?? '';
  await first.page.page.getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expect(zoom).not.toHaveText(asOpened);
  // The camera has come to rest when two looks see the same.
  let before = await first.page.concept('Cortisol').boundingBox();
  await expect
    .poll(async () => {
      const last = before;
      before = await first.page.concept('Cortisol').boundingBox();
      return before && last && Math.abs(before.x - last.x) + Math.abs(before.y - last.y);
    })
    .toBe(0);
  await first.page.saveView('Contested around cortisol');
  await first.app.quit();

  const { page } = await launch();
  await expect(chips(page)).toHaveCount(0);
  await page.openView('Contested around cortisol');
  await expect(page.cardTitle).toHaveText('Cortisol');
  await expect(chips(page)).toHaveText([/Contested/]);
  await expect(count(page, contested.length)).toBeVisible();
  await expect(page.page.getByRole('button', { name: 'Hide the rest' })).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(async () => {
      const after = await page.concept('Cortisol').boundingBox();
      return before && after && Math.max(Math.abs(after.x - before.x), Math.abs(after.y - before.y));
    })
    .toBeLessThan(2);
});

test('a view is not saved without a name of its own; it can be renamed, and deleted and brought back', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.saveView('');
  await expect(page.views.getByRole('alert')).toHaveText('Give the view a name.');
  await page.views.getByRole('textbox').fill('my notes');
  await keyboard.press('Enter');
  await expect(page.views.getByRole('alert')).toContainText('called “My notes”');
  await page.views.getByRole('textbox').fill('Labour');
  await keyboard.press('Enter');
  await page.views.getByRole('button', { name: 'Rename “Labour”' }).press('Enter');
  await keyboard.type(' and after');
  await keyboard.press('Escape');
  await expect(page.views.getByRole('button', { name: 'Rename “Labour”' })).toBeFocused();
  await keyboard.press('Enter');
  await page.views.getByRole('textbox', { name: 'New name' }).fill('Birth');
  await keyboard.press('Enter');
  await page.views.getByRole('button', { name: 'Delete “Birth”' }).press('Enter');
  await expect(page.views.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(page.views.getByRole('button', { name: /^Birth/ })).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(page.views.getByRole('button', { name: /^Birth/ })).toBeVisible();
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing on the legend, a narrowed map and list, and the views, in the ${theme} theme`, async ({
    launch,
  }) => {
    test.slow();
    const { page } = await launch([`--theme=${theme}`]);
    await showContested(page);
    expect(await violations(page.page), 'hidden').toEqual([]);
    await press(page, 'Highlight');
    expect(await violations(page.page), 'highlighted').toEqual([]);
    await page.openList('Table');
    expect(await violations(page.page), 'table').toEqual([]);
    await page.openList('Tree');
    expect(await violations(page.page), 'tree').toEqual([]);
    await page.saveView('One');
    await page.saveView('one');
    expect(await violations(page.page), 'views').toEqual([]);
  });

/** What was read, where one stopped, and how the text is set: by keyboard, on a clock that the test turns. */
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

const openText = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Read' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Reading' })).toBeVisible();
};

const count = (page: Page) => page.getByRole('button', { name: /^Progress: / });
const passageInHand = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-block]')?.dataset.block ?? null);

test('a passage counts once it was in view for as long as its words take, and not before', async ({ launch }) => {
  const { page } = await launch();
  await page.page.clock.install();
  await openText(page.page);
  const words = await page.page
    .locator('[data-paragraph]')
    .first()
    .evaluate((paragraph) => paragraph.textContent?.split(/\s+/).length ?? 0);
  const needed = (words / 300) * 60_000;
  await page.page.clock.runFor(needed - 3_000);
  await expect(count(page.page)).toHaveAccessibleName('Progress: 0 of 16 passages read');
  await page.page.clock.runFor(6_000);
  await expect(count(page.page)).toHaveAccessibleName('Progress: 1 of 16 passages read');
  await page.page.getByRole('button', { name: 'Contents' }).press('Enter');
  const contents = page.page.getByRole('dialog', { name: 'Contents' });
  await expect(contents.getByRole('button', { name: /read$/ })).toHaveCount(1);
});

test('nothing is read while a question lies over the text', async ({ launch }) => {
  const { page } = await launch();
  await page.page.clock.install();
  await openText(page.page);
  await page.page.locator('.cite').first().press('Enter');
  await expect(page.page.locator('dialog[open]')).toBeVisible();
  await page.page.clock.runFor(60_000);
  await expect(count(page.page)).toHaveAccessibleName('Progress: 0 of 16 passages read');
});

test('after a restart one reads on at the same passage, depth and telling', async ({ launch }) => {
  const first = await launch();
  await openText(first.page.page);
  await first.page.page.getByRole('button', { name: 'Academic', exact: true }).press('Enter');
  await first.page.page.keyboard.press('p');
  for (let step = 0; step < 5; step += 1) await first.page.page.keyboard.press('j');
  const stopped = await passageInHand(first.page.page);
  expect(stopped).not.toBeNull();
  await first.page.page.keyboard.press('r');
  await expect(count(first.page.page)).toHaveAccessibleName('Progress: 1 of 13 passages read');
  expect(await first.app.quit()).toBe(0);

  const { page } = await launch();
  await page.status.getByRole('button', { name: /^Read on: / }).press('Enter');
  await expect.poll(() => passageInHand(page.page)).toBe(stopped);
  await expect(page.page.locator(`[data-block="${stopped}"]`)).toBeInViewport();
  await expect(page.page.getByRole('button', { name: 'Academic', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.page.getByRole('button', { name: 'Plain words' })).toHaveAttribute('aria-pressed', 'true');
  await expect(count(page.page)).toHaveAccessibleName('Progress: 1 of 13 passages read');
  await count(page.page).press('Enter');
  await expect(page.page.getByText('1 in plain words only')).toBeVisible();
});

test('a passage counts by hand and no longer; all is forgotten after a question, and comes back', async ({
  launch,
}) => {
  const { page } = await launch();
  await openText(page.page);
  const menu = page.page.getByRole('dialog', { name: 'Progress' });
  await page.page.keyboard.press('j');
  await page.page.keyboard.press('r');
  await expect(count(page.page)).toHaveAccessibleName('Progress: 1 of 16 passages read');
  await page.page.keyboard.press('r');
  await expect(count(page.page)).toHaveAccessibleName('Progress: 0 of 16 passages read');
  await count(page.page).press('Enter');
  await menu.getByRole('button', { name: 'Mark section as read' }).press('Enter');
  await expect(count(page.page)).not.toHaveAccessibleName('Progress: 0 of 16 passages read');
  const before = await count(page.page).getAttribute('aria-label');

  await menu.getByRole('button', { name: 'Reset progress…' }).press('Enter');
  await page.page
    .getByRole('dialog', { name: 'Reset progress?' })
    .getByRole('button', { name: 'Cancel' })
    .press('Enter');
  await expect(count(page.page)).toBeFocused();
  await expect(count(page.page)).toHaveAccessibleName(`${before}`);
  await page.page.keyboard.press('Enter');
  await menu.getByRole('button', { name: 'Reset progress…' }).press('Enter');
  await page.page
    .getByRole('dialog', { name: 'Reset progress?' })
    .getByRole('button', { name: 'Reset progress' })
    .press('Enter');
  await expect(count(page.page)).toHaveAccessibleName('Progress: 0 of 16 passages read');
  await page.status.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(count(page.page)).toHaveAccessibleName(`${before}`);
});

test('how the text is set is chosen by keyboard, survives a restart, and goes back to what is usual', async ({
  launch,
}) => {
  const first = await launch();
  await openText(first.page.page);
  const size = () =>
    first.page.page
      .locator('[data-paragraph]')
      .first()
      .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
  const usual = await size();
  await first.page.page.keyboard.press('t');
  const panel = (page: Page) => page.getByRole('dialog', { name: 'Text' });
  await expect(panel(first.page.page).getByRole('button', { name: 'Smaller' })).toBeFocused();
  for (let step = 0; step < 9; step += 1)
    await panel(first.page.page).getByRole('button', { name: 'Larger' }).press('Enter');
  await expect(panel(first.page.page)).toContainText('7 of 7');
  await panel(first.page.page).getByRole('button', { name: 'Wide' }).press('Enter');
  await panel(first.page.page).getByRole('button', { name: 'Sans' }).press('Enter');
  expect(await size()).toBeGreaterThan(usual * 1.4);
  await first.page.page.keyboard.press('Escape');
  expect(await first.app.quit()).toBe(0);

  const { page } = await launch();
  await openText(page.page);
  const text = page.page.locator('[data-paragraph]').first();
  await expect(text).toHaveCSS('font-family', /Commissioner/);
  await page.page.keyboard.press('t');
  await expect(panel(page.page)).toContainText('7 of 7');
  await panel(page.page).getByRole('button', { name: 'As usual' }).press('Enter');
  await expect(text).toHaveCSS('font-family', /^"?Literata/);
  await expect(text).toHaveCSS('font-size', `${usual}px`);
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing in progress and the choices of text in ${theme}`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`]);
    await openText(page.page);
    await page.page.keyboard.press('j');
    await page.page.keyboard.press('r');
    await count(page.page).press('Enter');
    expect(await violations(page.page), 'progress').toEqual([]);
    await page.page.getByRole('button', { name: 'Reset progress…' }).press('Enter');
    expect(await violations(page.page), 'question').toEqual([]);
    await page.page.keyboard.press('Escape');
    await page.page.getByRole('button', { name: 'Contents' }).press('Enter');
    expect(await violations(page.page), 'contents').toEqual([]);
    await page.page.keyboard.press('Escape');
    await page.page.keyboard.press('t');
    expect(await violations(page.page), 'text').toEqual([]);
  });

import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const singleKeys = (page: AtlasPage) => page.page.getByRole('checkbox', { name: 'Single-letter shortcuts' });
const openAppearance = (page: AtlasPage) => page.page.getByRole('button', { name: 'Appearance' }).click();

test('single letters write a note until they are switched off, which holds over a restart', async ({ launch }) => {
  const first = await launch();
  await first.page.select('CRH');
  await first.page.page.keyboard.press('n');
  await expect(first.page.card.getByRole('textbox')).toBeFocused();
  await first.page.page.keyboard.press('Escape');
  await openAppearance(first.page);
  await singleKeys(first.page).uncheck();
  await first.page.page.keyboard.press('Escape');
  expect(await first.app.quit()).toBe(0);

  const { page } = await launch();
  await openAppearance(page);
  await expect(singleKeys(page)).not.toBeChecked();
  await page.page.keyboard.press('Escape');
  await page.select('CRH');
  await expect(page.card).not.toContainText('Press N');
  await page.page.keyboard.press('n');
  await page.page.keyboard.press('F6');
  await page.page.keyboard.press('.');
  await expect(page.map.locator(':focus')).toHaveAttribute('aria-label', 'CRH');
  await expect(page.card.getByRole('textbox')).toHaveCount(0);
});

test('the keyboard is never lost: not by closing a card that search opened, not by a Back that has come to its end', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.select('CRH');
  await expect(page.cardTitle).toBeFocused();
  await keyboard.press('Escape');
  await expect(page.concept('CRH')).toBeFocused();
  const back = page.page.getByRole('button', { name: 'Back', exact: true });
  await back.focus();
  while ((await back.getAttribute('aria-disabled')) === null) await keyboard.press('Enter');
  await expect(back).toBeFocused();
});

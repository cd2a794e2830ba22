import { expect, test } from './fixtures.ts';

test('a click on a concept opens its card with evidence and sources', async ({ launch }) => {
  const { page } = await launch();
  await page.goTo('CRH');
  await page.concept('CRH').click();
  await expect(page.cardTitle).toHaveText('CRH');
  await expect(page.card.getByRole('listitem').filter({ hasText: 'travels in portal blood' })).toContainText(
    'Textbook',
  );
  await page.card
    .getByRole('button', { name: /^Source 1/ })
    .first()
    .click();
  await expect(page.doi).toBeVisible();
});

test('a click on an arrow opens its card; its ends lead on', async ({ launch }) => {
  const { page } = await launch();
  await page.goTo('CRH');
  const { x, y } = await page.between('CRH', 'ACTH');
  await page.page.mouse.click(x, y);
  await expect(page.cardTitle).toHaveText('CRH releases ACTH');
  await expect(page.card).toContainText('Within minutes');
  await page.select('ACTH');
  await page.card.getByRole('button', { name: /^CRH releases ACTH/ }).click();
  await expect(page.cardTitle).toHaveText('CRH releases ACTH');
});

test('the keyboard alone reaches a concept, its relation and the card, and comes back', async ({ launch }) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.page.getByRole('button', { name: 'Appearance' }).focus();
  await keyboard.press('Tab');
  await expect(page.map.locator(':focus')).toHaveCount(1);
  for (let step = 0; step < 3; step++) await keyboard.press('ArrowRight');
  const concept = await page.map.locator(':focus').getAttribute('aria-label');
  await keyboard.press('Enter');
  await expect(page.cardTitle).toHaveText(concept ?? '');
  await keyboard.press('.');
  await keyboard.press('Enter');
  await expect(page.cardTitle).toContainText(`${concept} `);
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(page.card).toBeHidden();
  await expect(page.map.locator(':focus')).toHaveCount(1);
});

test('resting on an arrow says its sentence and moves nothing', async ({ launch }) => {
  const { page } = await launch();
  await page.goTo('CRH');
  const before = await page.concept('CRH').boundingBox();
  const { x, y } = await page.between('CRH', 'ACTH');
  await page.page.mouse.move(x, y, { steps: 4 });
  await expect(page.page.getByRole('tooltip')).toContainText('CRH releases ACTH');
  expect(await page.concept('CRH').boundingBox()).toEqual(before);
});

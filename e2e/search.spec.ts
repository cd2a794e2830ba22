import { expect, test } from './fixtures.ts';

test('an alias finds the concept: OTR is the oxytocin receptor', async ({ launch }) => {
  const { page } = await launch();
  await page.find('OTR');
  await expect(page.results.first()).toContainText('Oxytocin receptor');
  await page.page.keyboard.press('Enter');
  await expect(page.cardTitle).toHaveText('Oxytocin receptor');
  await expect(page.concept('Oxytocin receptor')).toBeInViewport();
});

test('a slip of the finger still finds cortisol', async ({ launch }) => {
  const { page } = await launch();
  await page.find('cortisl');
  await expect(page.results.first()).toContainText('Cortisol');
});

test('a note is found by its words and jumps to what it is about', async ({ launch }) => {
  const { page } = await launch();
  await page.select('ACTH');
  await page.writeNote('Zebra stripes on the corticotroph');
  await page.isSaved();
  await page.page.keyboard.press('Escape');
  await page.find('zebra');
  const hit = page.results.filter({ hasText: 'Zebra stripes' });
  await expect(hit).toHaveCount(1);
  await hit.click();
  await expect(page.cardTitle).toHaveText('ACTH');
});

test('what is not there is said, and Escape gives the map back', async ({ launch }) => {
  const { page } = await launch();
  await page.find('xyzzyqwert');
  await expect(page.page.getByText(/nothing|no result/i).first()).toBeVisible();
  await page.page.keyboard.press('Escape');
  await expect(page.results).toHaveCount(0);
});

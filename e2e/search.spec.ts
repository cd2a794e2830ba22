import { violations } from './axe.ts';
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
  await page.writeNote('Zebra stripes on the corticotroph\n\nFurther down stands an okapi.');
  await page.isSaved();
  await page.page.keyboard.press('Escape');
  await page.find('zebra');
  const hit = page.results.filter({ hasText: 'Zebra stripes' });
  await expect(hit).toHaveCount(1);
  await page.find('okapi');
  await expect(page.results.filter({ hasText: 'Zebra stripes' })).toContainText('Further down stands an okapi.');
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

test('a passage is found by its words and opened in the text, told as it was found', async ({ launch }) => {
  const { page } = await launch();
  await page.find('ease pain low mood');
  const hit = page.results.filter({ hasText: 'Fundamentals: Touch' });
  await expect(hit).toContainText('Pooled trials show that touch and massage ease pain');
  await hit.click();
  await expect(page.page.getByRole('heading', { name: 'Touch', exact: true })).toBeInViewport();
  await page.find('spelling changes');
  await page.results.filter({ hasText: 'common spelling changes' }).click();
  await expect(page.page.getByRole('button', { name: 'Plain words' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.page.locator('[data-paragraph="what-a-snp-can-do"]')).toBeInViewport();
});

test('an entry of the journal is found while the window stands, and opens its question', async ({ launch }) => {
  const { page } = await launch();
  await page.page.keyboard.press('Shift+J');
  await page.page.getByRole('button', { name: /^Choose a practice/ }).click();
  await page.page.getByRole('button', { name: 'Write an entry' }).click();
  await page.page.keyboard.type('Yoga helps me quagga');
  await expect(page.page.getByText(/^Saved \d/).first()).toBeVisible();
  await page.page.getByRole('button', { name: 'Map', exact: true }).click();
  await page.find('quagga');
  await expect(page.page.getByRole('group', { name: 'Journal' })).toBeVisible();
  await page.page.keyboard.press('Enter');
  await expect(page.page.getByRole('button', { name: /^Choose a practice/ })).toBeFocused();
  await expect(page.page.getByRole('region', { name: 'Entries' })).toContainText('Yoga helps me quagga');
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`the results of a search have no violations in ${theme}`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`]);
    await page.find('oxytocin');
    await expect(page.page.getByRole('group', { name: 'Text' })).toBeAttached();
    expect(await violations(page.page)).toEqual([]);
  });

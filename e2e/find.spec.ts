/** Finding words in a reading, by keyboard alone. */
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

const openText = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Read' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Reading' })).toBeVisible();
};

const field = (page: Page) => page.getByRole('textbox', { name: 'Words to find' });

/** The words that are marked: all, and the one that is shown. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const wordsOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
    return { all: wordsOf('found'), now: wordsOf('found-now') };
  });

const says = (page: Page, words: string) => expect(page.locator('.find-count')).toHaveText(words);

test('words are found, counted, gone through either way, and the keyboard comes back to the passage', async ({
  launch,
}) => {
  const { page } = await launch();
  await openText(page.page);
  await page.page.keyboard.press('ControlOrMeta+f');
  await expect(field(page.page)).toBeFocused();
  await page.page.keyboard.type('CORTISOL');
  const { all, now } = await marked(page.page);
  expect(now).toHaveLength(1);
  expect(all.length).toBeGreaterThan(2);
  for (const words of all) expect(words.toLowerCase()).toBe('cortisol');
  await says(page.page, `1 of ${all.length}`);
  await expect(page.page.getByText(`1 of ${all.length}`).and(page.page.locator('[role="status"] *'))).toBeAttached();
  await page.page.keyboard.press('Enter');
  await says(page.page, `2 of ${all.length}`);
  await page.page.keyboard.press('F3');
  await says(page.page, `3 of ${all.length}`);
  await page.page.keyboard.press('Shift+F3');
  await page.page.keyboard.press('Shift+Enter');
  await says(page.page, `1 of ${all.length}`);
  await page.page.keyboard.press('Shift+Enter');
  await says(page.page, `${all.length} of ${all.length}`);
  await page.page.keyboard.press('Enter');
  await page.page.keyboard.press('Escape');
  await expect(field(page.page)).toBeHidden();
  await expect(page.page.locator('.passage:focus')).toContainText(/cortisol/i);
  await expect(page.page.locator('.passage:focus')).toBeInViewport();
  expect(await marked(page.page)).toEqual({ all: [], now: [] });

  // What was looked for is still there, chosen, so that typing replaces it.
  await page.page.keyboard.press('ControlOrMeta+f');
  await expect(field(page.page)).toHaveValue('CORTISOL');
  await page.page.keyboard.type('no such words');
  await says(page.page, 'Not found');
});

test('words are found across what is marked in a sentence, and anew when the text is told plainly', async ({
  launch,
}) => {
  const { page } = await launch();
  await openText(page.page);
  const sentence = page.page.locator('[data-paragraph]:has(.subject-words)').first();
  const across = await sentence.evaluate((paragraph) => {
    const link = paragraph.querySelector('.subject-words');
    return `${link?.textContent}${link?.nextSibling?.textContent?.slice(0, 12)}`;
  });
  await page.page.keyboard.press('ControlOrMeta+f');
  await page.page.keyboard.type(across);
  await says(page.page, '1 of 1');
  await page.page.getByRole('button', { name: 'Plain words' }).press('Enter');
  await page.page.keyboard.press('ControlOrMeta+f');
  await page.page.keyboard.type('oxytocin');
  await expect(page.page.locator('.find-count')).toHaveText(/^\d+ of \d+$/);
  const plainly = (await marked(page.page)).all.length;
  await page.page.getByRole('button', { name: 'Plain words' }).press('Enter');
  await expect.poll(async () => (await marked(page.page)).all.length).not.toBe(plainly);
});

test('on every other page the same keys find in everything', async ({ launch }) => {
  const { page } = await launch();
  await page.page.keyboard.press('ControlOrMeta+f');
  await expect(page.search).toBeFocused();
  await page.page.keyboard.press('Escape');
  await openText(page.page);
  await page.page.keyboard.press('ControlOrMeta+k');
  await expect(page.search).toBeFocused();
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing in a text with found words in ${theme}`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`]);
    await openText(page.page);
    await page.page.keyboard.press('ControlOrMeta+f');
    await page.page.keyboard.type('stress');
    await expect(page.page.locator('.find-count')).toHaveText(/ of /);
    expect(await violations(page.page)).toEqual([]);
  });

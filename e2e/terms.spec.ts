import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { Bundle, spokenText } from '../content/schema/index.ts';
import { inRoot } from '../scripts/root.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const { course } = Bundle.parse(JSON.parse(readFileSync(inRoot('out/content/bundle.json'), 'utf8')));

const openText = async ({ page }: AtlasPage) => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Read' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Fundamentals' })).toBeVisible();
};

/** The first use of a term by a plain word: the second reading has several. */
const term = ({ page }: AtlasPage): Locator => page.getByRole('button', { name: /^neuromodulator$/i, expanded: false });

const explained = ({ page }: AtlasPage): Locator => page.getByRole('dialog', { name: 'Neuromodulator' });

test('by keyboard: a term is explained where it is used, and Escape leads back to it', async ({ launch }) => {
  const { page } = await launch();
  await openText(page);
  await term(page).press('Enter');
  await expect(explained(page)).toBeFocused();
  await expect(explained(page)).toContainText(course.glossary.find(({ id }) => id === 'neuromodulator')?.text ?? '-');
  await page.page.keyboard.press('Escape');
  await expect(explained(page)).toBeHidden();
  await expect(term(page)).toBeFocused();

  // To its concept: the card opens and the text stays.
  await page.page.keyboard.press('Enter');
  await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('Enter');
  await expect(page.cardTitle).toHaveText('Oxytocin');
  await expect(explained(page)).toBeHidden();
});

test('from the text to the glossary, and back to the same place', async ({ launch }) => {
  const { page } = await launch();
  await openText(page);
  await term(page).click();
  await explained(page).getByRole('button', { name: 'In the glossary' }).click();
  await expect(page.page.locator('[data-entry="neuromodulator"]')).toBeInViewport();
  await page.page.keyboard.press('Alt+ArrowLeft');
  await expect(term(page)).toBeInViewport();
});

test('resting the pointer on a term explains it and takes nothing; a press elsewhere closes it', async ({ launch }) => {
  const { page } = await launch();
  await openText(page);
  const heading = page.page.getByRole('heading', { name: 'What oxytocin is' });
  await heading.focus();
  await term(page).hover();
  await expect(explained(page)).toBeVisible();
  await expect(heading).toBeFocused();
  // It may be read and pressed, so it stays under the pointer.
  await explained(page).hover();
  await page.page.keyboard.press('Escape');
  await expect(explained(page)).toBeHidden();
  await expect(heading).toBeFocused();
  await term(page).click();
  await expect(explained(page)).toBeFocused();
  await page.page.getByRole('heading', { level: 2, name: 'Fundamentals' }).click();
  await expect(explained(page)).toBeHidden();
});

test('words that lead to a concept keep doing so, and explain their term when rested on', async ({ launch }) => {
  const { page } = await launch();
  await openText(page);
  const link = page.page.locator('[data-paragraph] [data-subject][data-term]').first();
  const id = await link.getAttribute('data-term');
  const entry = course.glossary.find((each) => each.id === id);
  await expect(link).toHaveAttribute('aria-description', entry?.text ?? '-');
  await link.hover();
  await expect(page.page.getByRole('dialog', { name: entry?.term ?? '-', exact: true })).toBeVisible();
  await link.click();
  await expect(page.card).toBeVisible();
});

test('no paragraph says more or less for its terms, and no term is marked twice or in a link', async ({ launch }) => {
  const { page } = await launch();
  await openText(page);
  const paragraphs = page.page.locator('[data-paragraph]');
  const [reading] = course.readings;
  const texts = reading?.sections.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === 'paragraph' ? [b] : [])));
  for (const { id, text } of texts ?? []) {
    const shown = await page.page.locator(`[data-paragraph="${id}"]`).textContent();
    expect(shown?.replace(/\s+/g, ' ')).toBe(spokenText(text));
  }
  const marked = await paragraphs
    .locator('[data-term]')
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-term')));
  expect(marked.length).toBeGreaterThan(2);
  expect(new Set(marked).size).toBe(marked.length);
  await expect(paragraphs.locator('[role="button"] [role="button"]')).toHaveCount(0);
});

for (const theme of ['light', 'dark', 'contrast']) {
  test(`with a term explained axe finds nothing (${theme})`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`]);
    await openText(page);
    await term(page).press('Enter');
    await expect(explained(page)).toBeFocused();
    expect(await violations(page.page)).toEqual([]);
  });
}

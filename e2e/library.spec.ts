/** The library by keyboard alone: no test here touches a pointer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import { Bundle } from '../content/schema/index.ts';
import { inRoot } from '../scripts/root.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { LibraryRoom } from './pages/library.ts';
import '@citation-js/plugin-bibtex';

const bundle = Bundle.parse(JSON.parse(readFileSync(inRoot('out/content/bundle.json'), 'utf8')));

test('a term is found by a word of its text, and leads to its concept and to the map', async ({ launch }) => {
  const { page } = await launch();
  const library = new LibraryRoom(page.page);
  await library.open('Glossary');
  await library.room.getByRole('textbox', { name: 'Filter terms' }).focus();
  await page.page.keyboard.type('drives cortisol');
  await expect(library.room.locator('dt')).toHaveText(['ACTH']);
  await library.room.getByRole('button', { name: 'ACTH', exact: true }).press('Enter');
  await expect(page.cardTitle).toHaveText('ACTH');
  await library.room.getByRole('button', { name: 'Show ACTH on the map' }).press('Enter');
  await expect(page.concept('ACTH')).toBeInViewport();
});

test('a letter leads to its terms', async ({ launch }) => {
  const { page } = await launch();
  const library = new LibraryRoom(page.page);
  await library.open('Glossary');
  await library.room.getByRole('button', { name: 'V', exact: true }).press('Enter');
  const heading = library.room.getByRole('heading', { name: 'V', exact: true });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});

test('the audit shows as many claims of a verdict as the content has, and lights one on the map', async ({
  launch,
}) => {
  const { page } = await launch();
  const library = new LibraryRoom(page.page);
  await library.open('Claim audit');
  const audited = bundle.course.claims.filter(({ article }) => article !== null);
  const unsupported = audited.filter(({ article }) => article?.verdict === 'not-supported');
  await expect(library.room.locator('.claim')).toHaveCount(audited.length);
  await library.room.getByRole('button', { name: `Not supported ${unsupported.length}` }).press('Enter');
  await expect(library.room.locator('.claim')).toHaveCount(unsupported.length);
  await expect(library.room.locator('.claim .verdict-tag').filter({ hasText: 'Not supported' })).toHaveCount(
    unsupported.length,
  );
  await library.claim(43).getByRole('button', { name: 'Show on map: claim 43' }).press('Enter');
  await expect(page.map).toBeVisible();
  await expect(page.page.getByText('Claim 43, Intermediate')).toBeVisible();
});

test('a contradiction leads to its claims', async ({ launch }) => {
  const { page } = await launch();
  const library = new LibraryRoom(page.page);
  await library.open('Claim audit');
  for (const { title, claims } of bundle.course.contradictions)
    for (const id of claims)
      await expect(library.room.locator(`[data-entry="${id}"]`).getByRole('button', { name: title })).toBeAttached();
  await library.claim(76).getByRole('button', { name: 'GG alone, or every G carrier' }).press('Enter');
  const found = library.room.getByRole('region', { name: 'GG alone, or every G carrier' });
  await expect(found.getByRole('heading', { name: 'GG alone, or every G carrier' })).toBeFocused();
  await expect(found.locator('.claim')).toHaveCount(2);
});

test('a source leads to a relation that rests on it, and that to the claim about it', async ({ launch }) => {
  const { page } = await launch();
  const library = new LibraryRoom(page.page);
  await library.open('References');
  await library.room.getByRole('textbox', { name: 'Filter sources' }).focus();
  await page.page.keyboard.type('liberzon');
  const source = library.source('liberzon1994');
  await source.locator('summary').first().press('Enter');
  await source.getByRole('button', { name: /^Cortisol .*oxytocin receptor/ }).press('Enter');
  await expect(page.cardTitle).toHaveText(/^Cortisol .* oxytocin receptor/);
  await page.card.getByRole('button', { name: /Claim 43: / }).press('Enter');
  await expect(library.claim(43)).toBeFocused();
  await expect(library.claim(43)).toBeInViewport();
  // The way back is the way it was left.
  await page.page.keyboard.press('Alt+ArrowLeft');
  await expect(library.source('liberzon1994')).toBeVisible();
});

test('search leads to a claim', async ({ launch }) => {
  const { page } = await launch();
  const library = new LibraryRoom(page.page);
  await page.find('soothing music');
  const claim = page.results.filter({ hasText: 'Soothing music is documented' });
  await expect(claim).toBeVisible();
  while ((await claim.getAttribute('aria-selected')) !== 'true') await page.page.keyboard.press('ArrowDown');
  await page.page.keyboard.press('Enter');
  await expect(library.claim(13)).toBeFocused();
  await expect(library.claim(13)).toBeInViewport();
  // Only the list has scrolled: its head is where it was.
  expect(await page.page.locator('main.pane').evaluate((pane) => pane.scrollTop)).toBe(0);
});

test('sources leave as a file that a BibTeX parser reads, and reach the clipboard', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  const library = new LibraryRoom(page.page);
  await library.open('References');
  const file = path.join(dataDir, 'sources.bib');
  await app.answerSaveDialog(file);
  await library.room.getByRole('button', { name: `Save ${bundle.references.length}` }).press('Enter');
  await expect(page.page.getByText(`Saved ${bundle.references.length} sources as sources.bib.`)).toBeVisible();
  const { data } = new Cite(readFileSync(file, 'utf8'));
  expect(data.map(({ title }) => title).sort()).toEqual(bundle.references.map(({ title }) => title).sort());

  await library.source('leng2016').getByRole('checkbox').press('Space');
  await library.room.getByRole('button', { name: 'As shown' }).press('Enter');
  await library.room.getByRole('button', { name: 'Vancouver' }).press('Enter');
  await library.room.getByRole('button', { name: 'Copy 1', exact: true }).press('Enter');
  await expect(page.page.getByText('Copied 1 source.')).toBeVisible();
  const copied = await app.inMain(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^Leng G, Ludwig M\. .* 2016;/);
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing in the library in ${theme}`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`]);
    const library = new LibraryRoom(page.page);
    for (const name of ['Glossary', 'References', 'Claim audit'] as const) {
      await library.open(name);
      expect(await violations(page.page), name).toEqual([]);
    }
    await library.room.getByRole('button', { name: /^Contradictions/ }).press('Enter');
    expect(await violations(page.page), 'contradictions').toEqual([]);
    await library.open('References');
    await library.source('carter2018').locator('summary').first().press('Enter');
    await library.source('carter2018').getByRole('checkbox').press('Space');
    expect(await violations(page.page), 'where cited').toEqual([]);
  });

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Bundle, type Course, type Level, type Reading, segmentsOf } from '../content/schema/index.ts';
import { inRoot } from '../scripts/root.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';
import { readPdf } from './pdf.ts';
import { pdfLinks, pdfText } from './pdf-text.ts';

const bundle = Bundle.parse(JSON.parse(readFileSync(inRoot('out/content/bundle.json'), 'utf8')));
const { course } = bundle;

const tight = (text: string): string => text.replaceAll(/\s/g, '');

/** What a marked text says, in the pieces between the numbers of its sources. */
const piecesOf = (marked: string): readonly string[] =>
  marked.split(/\s*\[@[^\]]+\]/).map((piece) =>
    tight(
      segmentsOf(piece)
        .map((segment) => ('text' in segment ? segment.text : ''))
        .join(''),
    ),
  );

/** Every piece of text that a reading has, in its paragraphs, tables and plans. */
const partsOf = ({ tables, protocols }: Course, { sections }: Reading, isPlain: boolean): readonly string[] =>
  sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [isPlain ? block.plain : block.text];
      if (block.kind === 'table')
        return tables
          .filter(({ id }) => id === block.table)
          .flatMap(({ title, columns, rows }) => [title, ...columns, ...rows.flatMap(({ cells }) => cells)]);
      return protocols
        .filter(({ id }) => id === block.protocol)
        .flatMap(({ name, rationale, established, caveats }) => [name, rationale, established, caveats]);
    }),
  ]);

/** All words of a PDF, without what stands above and below the text of each page. */
const wordsOf = (bytes: Buffer): string =>
  pdfText(bytes)
    .map((page) => page.replace(/^Oxytocin Atlas · \w+?\d+ \w+ \d{4}\d+ \/ \d+Education, not medical advice/, ''))
    .map(tight)
    .join('');

const openText = async ({ page }: AtlasPage, level: Level = 'fundamentals') => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Read' }).press('Enter');
  const name = `${level.charAt(0).toUpperCase()}${level.slice(1)}`;
  await page.getByRole('button', { name, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
};

const openDialog = async ({ page }: AtlasPage) => {
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog', { name: 'Export or print the text' });
  await expect(dialog).toBeVisible();
  return dialog;
};

for (const { id } of course.readings) {
  test(`by keyboard: ${id} as a PDF holds every paragraph, cell, plan and source of it`, async ({
    launch,
    dataDir,
  }) => {
    const { app, page } = await launch();
    await openText(page, id);
    const dialog = await openDialog(page);
    await expect(dialog.getByRole('radio', { name: /^This depth/ })).toBeFocused();
    const file = path.join(dataDir, 'text.pdf');
    await app.answerSaveDialog(file);
    await page.page.keyboard.press('Enter');
    await expect(dialog.getByRole('status')).toHaveText(/Saved as text\.pdf/);

    const bytes = readFileSync(file);
    const { pages, faces } = readPdf(bytes);
    expect(new Set(pages.map(String))).toEqual(new Set(['595,842']));
    expect(faces.join()).toMatch(/Literata/);
    const reading = course.readings.find((each) => each.id === id);
    if (!reading) throw new Error(`no reading ${id}`);
    const words = wordsOf(bytes);
    const parts = partsOf(course, reading, false);
    for (const part of [reading.title, reading.lead, ...parts])
      for (const piece of piecesOf(part)) expect(words).toContain(piece);
    // The sources, as the library sets them, and no others.
    const cited = new Set(parts.flatMap((part) => [...part.matchAll(/\[@([^\]]+)\]/g)].map(([, source]) => source)));
    for (const [source, { apa }] of Object.entries(bundle.bibliography.entries)) {
      const isIn = words.includes(tight(apa.replaceAll('*', '')));
      expect(isIn, source).toBe(cited.has(source));
    }
    // Their addresses are links, and every number in the text leads to the list.
    const links = pdfLinks(bytes);
    const addresses = bundle.references.flatMap(({ id: source, DOI }) =>
      cited.has(source) && DOI ? [`https://doi.org/${DOI}`] : [],
    );
    expect(links.outside).toEqual(expect.arrayContaining(addresses));
    const cites = parts.join(' ').match(/\[@/g)?.length ?? 0;
    expect(links.inside).toBeGreaterThanOrEqual(cites);
  });
}

test('every page says which text it is, when, which page, and that it is no advice', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  await openText(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: /^The whole course/ }).check();
  await dialog.getByRole('button', { name: 'In plain words' }).press('Enter');
  await dialog.getByRole('button', { name: 'Vancouver' }).press('Enter');
  const file = path.join(dataDir, 'course.pdf');
  await app.answerSaveDialog(file);
  await dialog.getByRole('button', { name: 'Save PDF' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(/Saved as course\.pdf/);
  const bytes = readFileSync(file);
  const pages = pdfText(bytes);
  for (const [index, text] of pages.entries()) {
    expect(text).toMatch(/Oxytocin Atlas · (?:Fundamentals|Intermediate|Academic|Sources)/);
    expect(text).toContain(`${index + 1} / ${pages.length}`);
    expect(text).toContain('Education, not medical advice');
  }
  const words = wordsOf(bytes);
  for (const reading of course.readings)
    for (const part of partsOf(course, reading, true))
      for (const piece of piecesOf(part)) expect(words).toContain(piece);
  expect(words).toContain('doi:10.');
  // Each plan says it for itself.
  expect(words.split(tight('Education, not medical advice'))).toHaveLength(course.protocols.length + 1);
});

test('without its sources a text has no numbers and no list', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  await openText(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('checkbox', { name: 'Number its sources and list them at the end' }).uncheck();
  const file = path.join(dataDir, 'bare.pdf');
  await app.answerSaveDialog(file);
  await dialog.getByRole('button', { name: 'Save PDF' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(/Saved as bare\.pdf/);
  const bytes = readFileSync(file);
  expect(pdfLinks(bytes)).toEqual({ outside: [], inside: 0 });
  expect(wordsOf(bytes)).not.toContain('Sources');
});

test('a text goes to the printer, and its hidden window goes away; the map is one button away', async ({ launch }) => {
  const { app, page } = await launch();
  await openText(page);
  const dialog = await openDialog(page);
  await app.answerPrintDialog({ success: true, failureReason: '' });
  await dialog.getByRole('button', { name: 'Paper' }).press('Enter');
  await dialog.getByRole('button', { name: 'Print', exact: true }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Handed to the printer.');
  await expect.poll(() => app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await dialog.getByRole('button', { name: 'The map instead' }).press('Enter');
  await expect(page.page.getByRole('dialog', { name: 'Export or print', exact: true })).toBeVisible();
});

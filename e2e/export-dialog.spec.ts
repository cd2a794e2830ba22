import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

/** Whether the engine reads it as XML and draws it: an image of what is not well-formed cannot be decoded. */
const isDrawn = (page: Page, svg: string): Promise<boolean> =>
  page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    return image.decode().then(
      () => image.naturalWidth > 0,
      () => false,
    );
  }, svg);

const marked = (svg: string, name: string): number => svg.split(` data-${name}="`).length - 1;

const openDialog = async ({ page }: AtlasPage) => {
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog', { name: 'Export or print' });
  await expect(dialog).toBeVisible();
  return dialog;
};

test('by keyboard: a lit route leaves the app as an SVG of exactly its relations, with its sources', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await launch();
  await page.select('CRH');
  await page.page.keyboard.press('a');
  await page.select('Cortisol');
  await page.page.keyboard.press('b');
  await expect(page.page.getByRole('radio', { checked: true })).toBeVisible();
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('radio', { name: /CRH.*Cortisol/ })).toBeFocused();
  const file = path.join(dataDir, 'route.svg');
  await app.answerSaveDialog(file);
  await page.page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(/Saved as route\.svg/);
  const svg = readFileSync(file, 'utf8');
  expect(await isDrawn(page.page, svg)).toBe(true);
  expect(marked(svg, 'relation')).toBeGreaterThan(1);
  expect(marked(svg, 'step')).toBe(marked(svg, 'relation'));
  expect(marked(svg, 'concept')).toBe(marked(svg, 'relation') + 1);
  expect(marked(svg, 'source')).toBeGreaterThan(0);
  await page.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the whole map leaves as PNG and PDF under a title of one’s own, however hostile', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  const dialog = await openDialog(page);
  await dialog.getByRole('textbox', { name: 'Title' }).fill(`</title><script>"&' 😀`);
  await expect(dialog.getByRole('img', { name: /^Preview: \d+ concepts, \d+ relations$/ })).toBeVisible();

  const files = {
    SVG: path.join(dataDir, 'map.svg'),
    PNG: path.join(dataDir, 'map.png'),
    PDF: path.join(dataDir, 'map.pdf'),
  };
  for (const [format, file] of Object.entries(files)) {
    await app.answerSaveDialog(file);
    await dialog.getByRole('button', { name: format, exact: true }).press('Enter');
    await dialog.getByRole('button', { name: `Save ${format}` }).press('Enter');
    await expect(dialog.getByRole('status')).toHaveText(new RegExp(`Saved as ${path.basename(file)}`), {
      timeout: 30_000,
    });
  }
  const svg = readFileSync(files.SVG, 'utf8');
  expect(await isDrawn(page.page, svg)).toBe(true);
  expect(await isDrawn(page.page, svg.slice(0, -20))).toBe(false);
  expect(svg).not.toContain('<script');

  const png = readFileSync(files.PNG);
  // 400 mm at 300 dots per inch, and the file says so: 11811 dots a metre.
  expect(png.readUInt32BE(16)).toBe(4724);
  expect(png.subarray(37, 41).toString()).toBe('pHYs');
  expect(png.readUInt32BE(41)).toBe(11_811);
  expect(readFileSync(files.PDF).subarray(0, 5).toString()).toBe('%PDF-');
});

test('what is in sight is offered, a picture nobody wanted is no error, and printing is said', async ({ launch }) => {
  const { app, page } = await launch();
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: 'What is in sight' }).check();
  await app.answerSaveDialog(null);
  await dialog.getByRole('button', { name: 'Save SVG' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Nothing was saved.');
  await app.answerPrintDialog({ success: true, failureReason: '' });
  await dialog.getByRole('button', { name: 'Paper' }).press('Enter');
  await dialog.getByRole('button', { name: 'Print' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Handed to the printer.');
});

test('in the list the whole map can leave the app, what is in sight of the map cannot', async ({ launch }) => {
  const { page } = await launch();
  await page.openList();
  await page.page.getByRole('button', { name: 'Export or print' }).press('Enter');
  const dialog = page.page.getByRole('dialog', { name: 'Export or print' });
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await expect(dialog.getByRole('radio', { name: 'The whole map' })).toBeChecked();
});

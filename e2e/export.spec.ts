import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ExportFile, Picture, Result } from '../preload/contract.ts';
import type { RunningApp } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import { readPdf } from './pdf.ts';

/** With a face of the app's own, a Greek letter, an inline style, and something that would run if anything did. */
const picture: Picture = {
  name: 'Route: CRH to Cortisol',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1001 601"><style>text { font-size: 40px }</style>
    <rect width="1001" height="601" fill="#fffaf0"/><path d="M10 300 H990" stroke="#b00" stroke-width="6"/>
    <text x="20" y="100" font-family="Literata" style="font-weight: 600">Cortisol lowers CRH</text>
    <text x="20" y="200" font-family="Commissioner">5α-reductase</text>
    <script>document.querySelector('text').textContent = 'Zapped!'</script></svg>`,
  width: 1001,
  height: 601,
};

const windows = (app: RunningApp) => app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

interface Exports {
  save: (file: unknown) => Promise<Result<string, string>>;
  print: (picture: unknown) => Promise<Result<null, string>>;
}

const save = (page: Page, file: ExportFile) =>
  page.evaluate((given) => (window as unknown as { study: { export: Exports } }).study.export.save(given), file);

const print = (page: Page, given: Picture) =>
  page.evaluate((each) => (window as unknown as { study: { export: Exports } }).study.export.print(each), given);

test('a picture is saved as SVG, PNG and PDF where the person said, and nothing lies beside it', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await launch();
  const folder = path.join(dataDir, 'pictures');
  mkdirSync(folder);

  await app.answerSaveDialog(path.join(folder, 'a.svg'));
  expect(await save(page.page, { kind: 'svg', picture })).toEqual({ ok: true, value: 'a.svg' });
  expect(readFileSync(path.join(folder, 'a.svg'), 'utf8')).toBe(picture.svg);

  await app.answerSaveDialog(path.join(folder, 'b'));
  const saved = await page.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2, 2);
    canvas.getContext('2d');
    const png = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return (window as unknown as { study: { export: Exports } }).study.export.save({ kind: 'png', name: 'b', png });
  });
  expect(saved).toEqual({ ok: true, value: 'b.png' });
  expect(readFileSync(path.join(folder, 'b.png')).subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');

  await app.answerSaveDialog(path.join(folder, 'c.pdf'));
  expect(await save(page.page, { kind: 'pdf', picture })).toEqual({ ok: true, value: 'c.pdf' });
  expect(readdirSync(folder)).toEqual(['a.svg', 'b.png', 'c.pdf']);
});

test('a PDF is one page of the picture’s size, drawn with our faces as text that can be selected', async ({
  launch,
  dataDir,
}) => {
  const { app, page } = await launch();
  const file = path.join(dataDir, 'map.pdf');
  await app.answerSaveDialog(file);
  expect(await save(page.page, { kind: 'pdf', picture })).toMatchObject({ ok: true });
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const pdf = readPdf(bytes);
  // 1001 × 601 pixels of 1/96 inch, in whole points.
  expect(pdf.pages).toEqual([[751, 451]]);
  expect(pdf.faces.join()).toMatch(/Literata/);
  expect(pdf.faces.join()).toMatch(/Commissioner/);
  expect(pdf.hasImages).toBe(false);
  for (const character of 'CortislwersH5α') expect(pdf.characters, character).toContain(character);
  // What would run did not.
  expect(pdf.characters).not.toContain('Z');
  // The window that drew it is gone.
  await expect.poll(() => windows(app)).toBe(1);
});

test('a person who cancels gets no file, and no word about it is an error', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  await app.answerSaveDialog(null);
  expect(await save(page.page, { kind: 'pdf', picture })).toMatchObject({ ok: false, code: 'cancelled' });
  await app.answerPrintDialog({ success: false, failureReason: 'Print job canceled' });
  expect(await print(page.page, picture)).toMatchObject({ ok: false, code: 'cancelled' });
  expect(readdirSync(dataDir).filter((name) => /\.(?:svg|png|pdf|tmp)$/.test(name))).toEqual([]);
});

test('a place where no file can be made is said in a sentence', async ({ launch, dataDir }) => {
  const { app, page } = await launch();
  // Also for root, to whom no folder is closed.
  writeFileSync(path.join(dataDir, 'no-folder'), '');
  await app.answerSaveDialog(path.join(dataDir, 'no-folder/a.svg'));
  const answer = await save(page.page, { kind: 'svg', picture });
  expect(answer).toMatchObject({ code: 'unwritable', message: expect.stringMatching(/Choose another folder/) });
});

test('a printed picture is given to the system, and its window goes', async ({ launch }) => {
  const { app, page } = await launch();
  await app.answerPrintDialog({ success: true, failureReason: '' });
  expect(await print(page.page, picture)).toEqual({ ok: true, value: null });
  await expect.poll(() => windows(app)).toBe(1);
});

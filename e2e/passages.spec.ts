/** Highlights and notes on the text: never silently on other words. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../scripts/root.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';
import { Passages } from './pages/passages.ts';
import { ReadingRoom } from './pages/reading.ts';

const PARAGRAPH = 'two-partners';
/** They begin in a word that leads to the map: a drag may start there too. */
const WORDS = 'cholesterol docks between two of its helices';

const openAcademic = async ({ page }: AtlasPage) => {
  const reading = new ReadingRoom(page);
  await reading.open();
  await reading.depth('Academic');
  await expect(reading.title).toHaveText('Academic');
  return { reading, passages: new Passages(page) };
};

test('a highlight and its note in Academic stay on their claim in plain words and at another depth, and survive a restart', async ({
  launch,
}) => {
  const first = await launch();
  const { reading, passages } = await openAcademic(first.page);
  await passages.select(PARAGRAPH, WORDS);
  await passages.highlight('Violet');
  await expect.poll(() => passages.drawn()).toEqual({ violet: [WORDS] });
  await passages.click(PARAGRAPH, 'between two');
  await expect(passages.card.getByRole('heading')).toContainText(WORDS);
  await passages.card.getByRole('textbox', { name: /^Note on/ }).fill('Does the diet change this?');
  await expect(passages.card.getByText(/^Saved \d/)).toBeVisible();

  // In plain words the quote does not stand: the paragraph says that it was highlighted, and no word of it is marked.
  await reading.room.getByRole('button', { name: /^Plain/ }).press('Enter');
  const mark = passages.marksBeside(PARAGRAPH);
  await expect(mark).toHaveAccessibleName('A highlight of the text in Academic is here');
  await expect.poll(() => passages.drawn()).toEqual({});
  await expect(passages.card.getByRole('textbox', { name: /^Note on/ })).toHaveText('Does the diet change this?');

  await reading.depth('Fundamentals');
  await expect(passages.marksBeside('magnesium')).toHaveAccessibleName('A highlight of the text in Academic is here');
  expect(await first.app.quit()).toBe(0);

  const second = await launch();
  const again = new Passages(second.page.page);
  const notes = await second.page.openNotes();
  await notes.getByRole('button', { name: /^Does the diet change this/ }).click();
  await expect(second.page.page.getByText(WORDS).first()).toBeVisible();
  await second.page.page.getByRole('button', { name: 'Show in text' }).click();
  await expect(again.paragraph(PARAGRAPH)).toBeInViewport();
  await expect(again.card).toContainText(WORDS);
  await expect.poll(() => again.drawn()).toEqual({ violet: [WORDS] });
});

test('highlights that lie over each other are both drawn, the inner one is meant first, and the same words have one', async ({
  launch,
}) => {
  const { page } = await launch();
  const { passages } = await openAcademic(page);
  await passages.select(PARAGRAPH, WORDS);
  await passages.highlight('Amber');
  await passages.select(PARAGRAPH, 'between two');
  await passages.highlight('Rose');
  await expect.poll(() => passages.drawn()).toEqual({ amber: [WORDS], rose: ['between two'] });
  await passages.click(PARAGRAPH, 'between two');
  await expect(passages.card.getByRole('heading')).toHaveText('“between two”');
  await passages.click(PARAGRAPH, 'between two');
  await expect(passages.card.getByRole('heading')).toHaveText(`“${WORDS}”`);
  await passages.select(PARAGRAPH, WORDS);
  await passages.highlight('Green');
  await expect.poll(() => passages.drawn()).toEqual({ green: [WORDS], rose: ['between two'] });
  await expect(passages.marksBeside(PARAGRAPH)).toHaveCount(2);
});

test('with the keyboard alone a sentence is highlighted, given a note, removed and taken back', async ({ launch }) => {
  const { page } = await launch();
  const { reading, passages } = await openAcademic(page);
  const { keyboard } = page.page;
  await reading.room.getByRole('button', { name: 'Contents' }).focus();
  await keyboard.press('j');
  const paragraph = page.page.locator('[data-paragraph]:focus');
  const id = (await paragraph.getAttribute('data-paragraph')) ?? '';
  await keyboard.press('q');
  await expect(passages.bar).toBeVisible();
  const one = await passages.selected();
  await keyboard.press('ArrowDown');
  const two = await passages.selected();
  expect(two).not.toBe(one);
  await keyboard.press('Shift+ArrowDown');
  expect(await passages.selected()).toContain(two);
  await keyboard.press('Shift+ArrowUp');
  await keyboard.press('2');
  await expect.poll(async () => Object.keys(await passages.drawn())).toEqual(['green']);
  await expect(passages.paragraph(id)).toBeFocused();

  const mark = passages.marksBeside(id);
  await expect(mark).toHaveAccessibleName(/^Highlight, Green, dashed line: “/);
  await mark.press('Enter');
  await expect(passages.card.getByRole('heading')).toBeFocused();
  await keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await keyboard.press('Enter');
  await passages.card.getByRole('textbox', { name: /^Note on/ }).focus();
  await keyboard.type('By heart');
  await expect(passages.card.getByText(/^Saved \d/)).toBeVisible();
  await expect(mark).toHaveAccessibleName(/; has a note$/);
  await passages.card.getByRole('button', { name: 'Remove highlight' }).press('Enter');
  await expect(mark).toBeHidden();
  await expect.poll(() => passages.drawn()).toEqual({});
  await page.status.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(mark).toHaveAccessibleName(/; has a note$/);
});

/** The built app with other words in a paragraph, as an update of the content would bring it. */
const withChange = (dataDir: string, from: string, to: string): string => {
  const appDir = path.join(dataDir, 'app');
  mkdirSync(appDir);
  cpSync(inRoot('package.json'), path.join(appDir, 'package.json'));
  cpSync(inRoot('out'), path.join(appDir, 'out'), { recursive: true });
  const bundle = path.join(appDir, 'out/content/bundle.json');
  const text = readFileSync(bundle, 'utf8');
  if (!text.includes(from)) throw new Error(`no text says "${from}"`);
  writeFileSync(bundle, text.replace(from, to));
  return appDir;
};

test('an edited passage leaves its highlight without a place, in sight; new words give it one, or it is kept as a note', async ({
  launch,
  dataDir,
}) => {
  test.slow();
  const first = await launch();
  const before = await openAcademic(first.page);
  await before.passages.select(PARAGRAPH, 'docks between two of its helices');
  await before.passages.highlight('Rose');
  await before.passages.select(PARAGRAPH, 'have settled a question that binding studies had raised');
  await before.passages.highlight('Amber');
  await expect(before.passages.marksBeside(PARAGRAPH)).toHaveCount(2);
  await first.app.quit();

  const appDir = withChange(dataDir, 'docks between two of its helices', 'sits in a groove of the receptor');
  const second = await launch([], { appDir });
  const { page } = second.page;
  const { passages } = await openAcademic(second.page);
  // What was not edited is where it was; what was edited is nowhere else.
  await expect
    .poll(() => passages.drawn())
    .toEqual({ amber: ['have settled a question that binding studies had raised'] });
  await expect(passages.trayButton).toHaveText('1 highlight without a place');
  await second.page.openNotes();
  await expect(passages.trayButton).toHaveText('1 highlight without a place');
  await passages.trayButton.press('Enter');
  await expect(passages.tray).toContainText('docks between two of its helices');
  await expect(passages.tray).toContainText('these words no longer stand in it');
  expect(await violations(page)).toEqual([]);

  await passages.tray.getByRole('button', { name: 'Choose its new words' }).press('Enter');
  await expect(passages.paragraph(PARAGRAPH)).toBeInViewport();
  expect(await violations(page)).toEqual([]);
  await passages.select(PARAGRAPH, 'sits in a groove of the receptor');
  await page.keyboard.press('q');
  await expect(passages.trayButton).toBeHidden();
  await expect(passages.tray).toBeHidden();
  await expect
    .poll(() => passages.drawn())
    .toEqual({
      amber: ['have settled a question that binding studies had raised'],
      rose: ['sits in a groove of the receptor'],
    });
  await second.app.quit();

  // Back to the text as it was: now the new words are not there.
  const third = await launch();
  const after = await openAcademic(third.page);
  await after.passages.trayButton.click();
  await after.passages.tray.getByRole('button', { name: 'Keep as a free note' }).click();
  await expect(after.passages.trayButton).toBeHidden();
  const notes = await third.page.openNotes();
  await expect(notes.getByRole('button', { name: /^sits in a groove of the receptor/ })).toBeVisible();
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing on a text with highlights in the ${theme} theme`, async ({ launch }) => {
    test.slow();
    const { page } = await launch([`--theme=${theme}`]);
    const { reading, passages } = await openAcademic(page);
    const words = ['allosteric partners', 'the hormone does', 'changes anything', 'it in the shape'] as const;
    for (const [index, colour] of (['Amber', 'Green', 'Rose', 'Violet'] as const).entries()) {
      await passages.select(PARAGRAPH, words[index] ?? '');
      await passages.highlight(colour);
    }
    await passages.click(PARAGRAPH, 'allosteric');
    await expect(passages.card).toBeVisible();
    await passages.select(PARAGRAPH, 'since both are plentiful');
    expect(await violations(page.page)).toEqual([]);
    await page.page.keyboard.press('Escape');
    await reading.room.getByRole('button', { name: /^Plain/ }).press('Enter');
    await passages.marksBeside(PARAGRAPH).press('Enter');
    expect(await violations(page.page)).toEqual([]);
  });

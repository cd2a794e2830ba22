/** The text beside the map: by keyboard, but for what scrolling does. */
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { LibraryRoom } from './pages/library.ts';
import { ReadingRoom } from './pages/reading.ts';

test('reading lights the map; a word opens its card, and the way back ends where one read', async ({ launch }) => {
  const { page } = await launch();
  const reading = new ReadingRoom(page.page);
  await reading.open();
  await expect(reading.title).toHaveText('Fundamentals');
  await reading.depth('Intermediate');
  await reading.scrollTo('cascade');
  await expect(reading.read).toHaveAttribute('data-block', 'cascade');
  // What the passage speaks of comes into sight, and stands out.
  await expect(page.concept('CRH')).toBeInViewport();
  await expect(page.concept('CRH')).toHaveAttribute('data-standing', 'near');
  await reading.scrollTo('oestrogen-receptors');
  await expect(page.concept('Oestradiol')).toBeInViewport();
  await expect(page.concept('Oestradiol')).toHaveAttribute('data-standing', 'near');
  await expect(page.map.locator('[data-concept="crh"]:is([data-standing="near"])')).not.toBeAttached();
  await reading.scrollTo('cascade');
  const top = await reading.topOf('cascade');

  // A word is explained where it stands, and in the glossary; from there to its card.
  const word = reading.passage('cascade').locator('[data-term="acth"], [data-subject="concept:acth"]').first();
  await word.press('Enter');
  await expect(page.cardTitle).toHaveText('ACTH');
  await expect(reading.room).toBeVisible();
  const library = new LibraryRoom(page.page);
  await library.open('Glossary');
  await library.room.getByRole('button', { name: 'CRH', exact: true }).press('Enter');
  await expect(page.cardTitle).toHaveText('CRH');
  await page.card.getByRole('button', { name: /ACTH/ }).first().press('Enter');
  await expect(page.cardTitle).toHaveText(/^CRH .*ACTH$/);
  await page.card.locator('.source summary').first().press('Enter');
  await expect(page.card.getByText(/^doi\.org/).first()).toBeVisible();

  while (await reading.room.isHidden()) await page.page.keyboard.press('Alt+ArrowLeft');
  await expect(reading.title).toHaveText('Intermediate');
  await expect.poll(async () => Math.abs((await reading.topOf('cascade')) - top)).toBeLessThanOrEqual(2);
  await expect(reading.read).toHaveAttribute('data-block', 'cascade');
});

test('a number opens its source, and closing it leaves one where one read', async ({ launch }) => {
  const { page } = await launch();
  const reading = new ReadingRoom(page.page);
  await reading.open();
  await reading.scrollTo('magnesium');
  const top = await reading.topOf('magnesium');
  const cite = reading
    .passage('magnesium')
    .getByRole('button', { name: /^Source \d+: / })
    .first();
  await cite.press('Enter');
  const dialog = page.page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible();
  await page.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cite).toBeFocused();
  expect(Math.abs((await reading.topOf('magnesium')) - top)).toBeLessThanOrEqual(2);
});

test('another depth goes on at the same claim, where it stood; plain words at the same paragraph', async ({
  launch,
}) => {
  const { page } = await launch();
  const reading = new ReadingRoom(page.page);
  await reading.open();
  await reading.scrollTo('two-arms');
  await expect(reading.read).toHaveAttribute('data-block', 'two-arms');
  const top = await reading.topOf('two-arms');
  await reading.depth('Intermediate');
  await expect(reading.read).toHaveAttribute('data-block', 'cascade');
  expect(Math.abs((await reading.topOf('cascade')) - top)).toBeLessThanOrEqual(2);

  const before = await reading.passage('cascade').textContent();
  await reading.room.getByRole('button', { name: 'Plain words' }).press('Enter');
  await expect(reading.passage('cascade')).not.toHaveText(before ?? '');
  await expect(reading.read).toHaveAttribute('data-block', 'cascade');
  expect(Math.abs((await reading.topOf('cascade')) - top)).toBeLessThanOrEqual(2);

  // From the head of a text to the head of another, without a word.
  await reading.room.locator('.reading-body').evaluate((body) => body.scrollTo(0, 0));
  await expect(reading.read).toHaveAttribute('data-block', 'numbers-move');
  await reading.depth('Fundamentals');
  await expect(reading.read).toHaveAttribute('data-block', 'nine-links');
  await expect(reading.room.getByText(/does not tell the same/)).toBeHidden();

  // Nothing of free hormone is told in the fundamentals: that is said, once.
  await reading.depth('Academic');
  await reading.scrollTo('free-share');
  await expect(reading.read).toHaveAttribute('data-block', 'free-share');
  await reading.depth('Fundamentals');
  await expect(reading.room.getByText(/^Fundamentals (does not tell the same|tells nothing of it)/)).toBeVisible();
});

test('paragraphs and headings are walked by keys, and depths chosen', async ({ launch }) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  const reading = new ReadingRoom(page.page);
  await reading.open();
  await keyboard.press('j');
  await expect(reading.passage('nine-links')).toBeFocused();
  await keyboard.press('j');
  await expect(reading.passage('two-exits')).toBeFocused();
  await expect(reading.passage('two-exits')).toBeInViewport();
  await keyboard.press('Alt+ArrowDown');
  await expect(reading.room.getByRole('heading', { name: 'What it does for certain' })).toBeFocused();
  await keyboard.press('Control+ArrowUp');
  await expect(reading.passage('two-exits')).toBeFocused();
  await keyboard.press('Tab');
  await expect(reading.passage('two-exits').getByRole('button').first()).toBeFocused();
  await keyboard.press('2');
  await expect(reading.title).toHaveText('Intermediate');
  await keyboard.press('m');
  await expect(page.map).toBeHidden();
  await keyboard.press('m');
  await expect(page.map).toBeVisible();
});

test('F6 goes from the text to the map, to the card, and back to what one read', async ({ launch }) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  const reading = new ReadingRoom(page.page);
  await reading.open();
  await reading.scrollTo('music');
  await reading.passage('music').getByRole('button').first().press('Enter');
  await reading.scrollTo('meditation');
  const top = await reading.topOf('meditation');
  await reading.passage('meditation').getByRole('button').first().focus();
  await keyboard.press('F6');
  await expect(page.map.locator(':focus')).toBeAttached();
  await keyboard.press('F6');
  await expect(page.cardTitle).toBeFocused();
  await keyboard.press('F6');
  await expect(reading.passage('meditation')).toBeFocused();
  expect(Math.abs((await reading.topOf('meditation')) - top)).toBeLessThanOrEqual(2);
});

test('the text is made wider and narrower by arrow keys, and keeps its place', async ({ launch }) => {
  const { page } = await launch();
  const reading = new ReadingRoom(page.page);
  await reading.open();
  await reading.scrollTo('touch-benefit');
  await expect(reading.read).toHaveAttribute('data-block', 'touch-benefit');
  const top = await reading.topOf('touch-benefit');
  const width = async () => (await reading.room.boundingBox())?.width ?? 0;
  const before = await width();
  const divider = page.page.getByRole('separator', { name: 'Width of the text' });
  for (let step = 0; step < 5; step += 1) await divider.press('ArrowLeft');
  await expect.poll(async () => Math.round(before - (await width()))).toBe(5 * 16);
  await expect.poll(async () => Math.abs((await reading.topOf('touch-benefit')) - top)).toBeLessThanOrEqual(2);
  await divider.dblclick();
  await expect.poll(width).toBe(before);
});

test('the light on the map can be switched off, and goes out with the page', async ({ launch }) => {
  const { page } = await launch();
  const reading = new ReadingRoom(page.page);
  await reading.open();
  const lit = page.page.locator('.map[data-focused]');
  await expect(lit).toBeAttached();
  await page.page.keyboard.press('i');
  await expect(lit).not.toBeAttached();
  await page.page.keyboard.press('i');
  await expect(lit).toBeAttached();
  await page.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Map' }).press('Enter');
  await expect(lit).not.toBeAttached();
});

test('cards, sources, terms and claims lead to where they are told', async ({ launch }) => {
  const { page } = await launch();
  const reading = new ReadingRoom(page.page);
  await page.select('Cortisol');
  await page.card.getByRole('button', { name: 'Read about this' }).press('Enter');
  await expect(reading.passage('two-arms')).toBeFocused();
  await expect(reading.passage('two-arms')).toBeInViewport();
  await expect(page.cardTitle).toHaveText('Cortisol');

  const library = new LibraryRoom(page.page);
  await library.open('Claim audit');
  await library
    .claim(43)
    .getByRole('button', { name: /^Intermediate: Cortisol and the oxytocin receptor/ })
    .press('Enter');
  await expect(reading.passage('suppression-or-support')).toBeFocused();

  await library.open('References');
  await library.source('gimpl2001').locator('summary').first().press('Enter');
  await library.source('gimpl2001').getByRole('button', { name: 'Fundamentals: What oxytocin is' }).press('Enter');
  await expect(reading.passage('nine-links')).toBeFocused();

  await library.open('Glossary');
  await library.room.getByRole('button', { name: 'Read about ACTH' }).press('Enter');
  await expect(reading.passage('cascade')).toBeFocused();
});

test('a small window shows the text alone, the map one key away; one enlarged four times the text', async ({
  launch,
}) => {
  const { page } = await launch(['--size=640x500']);
  const reading = new ReadingRoom(page.page);
  await reading.open();
  await expect(reading.passage('nine-links')).toBeVisible();
  await expect(page.map).toBeHidden();
  await page.page.keyboard.press('m');
  await expect(page.map).toBeVisible();
  await expect(reading.passage('nine-links')).toBeHidden();
  await page.page.getByRole('button', { name: 'The map beside the text' }).press('Enter');
  await expect(reading.passage('nine-links')).toBeVisible();
  await page.page.setViewportSize({ width: 320, height: 640 });
  await expect(reading.passage('nine-links')).toBeVisible();
  const tooWide = await page.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
});

for (const theme of ['light', 'dark', 'contrast'])
  test(`axe finds nothing in the text in ${theme}`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`, '--view=reading']);
    const reading = new ReadingRoom(page.page);
    for (const depth of ['Fundamentals', 'Intermediate', 'Academic'] as const) {
      await reading.depth(depth);
      expect(await violations(page.page), depth).toEqual([]);
    }
    await reading.depth('Intermediate');
    await reading.scrollTo('protocol-trt-men');
    await reading.passage('protocol-trt-men').getByRole('button').first().press('Enter');
    await expect(page.card).toBeVisible();
    expect(await violations(page.page), 'with a card').toEqual([]);
    await reading.room.getByRole('button', { name: 'Contents' }).press('Enter');
    expect(await violations(page.page), 'contents').toEqual([]);
  });

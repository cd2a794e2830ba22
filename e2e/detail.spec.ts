import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Every text that is seen in the map, with its height in pixels of the screen. */
const textsOnMap = (page: Page): Promise<readonly { readonly text: string; readonly px: number }[]> =>
  page.evaluate(() => {
    const pane = document.querySelector('.map');
    const viewport = document.querySelector('.react-flow__viewport');
    if (!pane || !viewport) throw new Error('no map');
    const frame = pane.getBoundingClientRect();
    const zoom = new DOMMatrix(getComputedStyle(viewport).transform).a;
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    const found: { text: string; px: number }[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!element || !text || element.closest('.hidden')) continue;
      const box = element.getBoundingClientRect();
      const isInside =
        box.right > frame.left && box.left < frame.right && box.bottom > frame.top && box.top < frame.bottom;
      if (!isInside || box.width === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      const scale = viewport.contains(element) ? zoom : 1;
      found.push({ text, px: Number.parseFloat(getComputedStyle(element).fontSize) * scale });
    }
    return found;
  });

test('no text of the map is smaller than 12 px on screen, however far it is', async ({ launch }) => {
  const { page } = await launch();
  await page.select('Cortisol');
  for (const zoom of [0.2, 0.5, 0.6, 0.9, 1.5]) {
    await page.zoomTo(zoom);
    const texts = await textsOnMap(page.page);
    expect(texts.length).toBeGreaterThan(0);
    expect(
      texts.filter(({ px }) => px < 11.99),
      `at ${zoom}`,
    ).toEqual([]);
  }
});

/** Layers of lines that are raised, and the highest layer of a concept. */
const layers = (page: Page, raised: string) =>
  page.evaluate((selector) => {
    const layerOf = (element: Element | null) => Number(element ? getComputedStyle(element).zIndex : Number.NaN);
    const concepts = [...document.querySelectorAll('.react-flow__node-concept')].map(layerOf);
    return { line: layerOf(document.querySelector(selector)?.closest('svg') ?? null), concepts: Math.max(...concepts) };
  }, raised);

test('the line that is pointed at lies above all concepts, and so does the one that the keyboard follows', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.goTo('CRH');
  const { x, y } = await page.between('CRH', 'ACTH');
  await page.page.mouse.move(x, y, { steps: 4 });
  await expect(page.page.getByRole('tooltip')).toContainText('CRH releases ACTH');
  const pointed = await layers(page.page, '.line[data-hovered]');
  expect(pointed.line).toBeGreaterThan(pointed.concepts);

  await page.page.mouse.move(1, 1);
  await page.concept('CRH').focus();
  const told = page.page.getByRole('tooltip').filter({ hasText: 'CRH releases ACTH' });
  await expect(async () => {
    await page.page.keyboard.press('.');
    await expect(told).toBeVisible({ timeout: 500 });
  }).toPass();
  const followed = await layers(page.page, '.line[data-followed]');
  expect(followed.line).toBeGreaterThan(followed.concepts);
});

test('the tip gives way when the keyboard goes on to the search', async ({ launch }) => {
  const { page } = await launch();
  await page.goTo('CRH');
  // The keyboard is elsewhere already: the map does not lose it.
  await page.page.getByRole('button', { name: 'Appearance' }).focus();
  await page.concept('CRH').hover();
  await expect(page.page.getByRole('tooltip')).toBeVisible();
  await page.page.keyboard.press('ControlOrMeta+k');
  await expect(page.search).toBeFocused();
  await expect(page.page.getByRole('tooltip')).toBeHidden();
});

test('the map speaks of concepts and relations, in none of the words of its drawing library', async ({ launch }) => {
  const { page } = await launch();
  await page.select('CRH');
  const said = await page.page.evaluate(() => {
    const map = document.querySelector('.map');
    if (!map) throw new Error('no map');
    const spoken = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ];
    const attributes = [...map.querySelectorAll('*')].flatMap((element) =>
      spoken.map((name) => element.getAttribute(name) ?? ''),
    );
    const described = [...map.querySelectorAll('[aria-describedby], [aria-labelledby]')]
      .flatMap((element) => [element.getAttribute('aria-describedby'), element.getAttribute('aria-labelledby')])
      .flatMap((ids) => (ids ?? '').split(' '))
      .map((id) => document.getElementById(id)?.textContent ?? '');
    return [...attributes, ...described, map.textContent].join(' | ');
  });
  expect(said).toContain('CRH');
  expect(
    said.match(/\b(?:delete|press enter|press space|nodes?|edges?|handles?|mini map|control panel)\b/gi),
  ).toBeNull();
});

test('from near, lit lines say what they do inside their chips', async ({ launch }) => {
  const { page } = await launch();
  await page.select('Cortisol');
  await page.zoomTo(1);
  const chips = page.page.locator('.mechanism');
  await expect(
    chips.filter({ hasText: /^(?:raises|lowers|binds|releases|stimulates|inhibits)/ }).first(),
  ).toBeAttached();
  const spilt = await chips.evaluateAll((all) =>
    all
      .filter((chip) => chip.scrollHeight > chip.clientHeight || chip.scrollWidth > chip.clientWidth)
      .map((chip) => chip.textContent),
  );
  expect(spilt).toEqual([]);
  await page.zoomTo(0.7);
  await expect(chips).toHaveCount(0);
});

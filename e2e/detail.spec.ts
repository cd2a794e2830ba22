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

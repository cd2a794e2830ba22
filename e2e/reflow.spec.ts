import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';
import { WhatIfPanel } from './pages/what-if.ts';

/** What is left of a window of 1280 × 800 and of 1280 × 1024 pixels at 200 % and at 400 %. */
const AT_200 = { width: 640, height: 400 };
const AT_400 = { width: 320, height: 256 };

const pages: readonly (readonly [name: string, show: (page: AtlasPage) => Promise<unknown>])[] = [
  ['map', async () => undefined],
  ['card', (page) => openCard(page)],
  ['tree', (page) => page.openList('Tree')],
  ['table', (page) => page.openList('Table')],
  [
    'routes',
    (page) => page.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Routes' }).click(),
  ],
  [
    'what if',
    async (page) => {
      const panel = new WhatIfPanel(page.page);
      await panel.rail.click();
      await panel.field.click();
      await panel.push('cortisol');
      await panel.open('LH').click();
      await panel.steps.first().waitFor();
    },
  ],
  [
    'reading',
    (page) => page.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Read' }).click(),
  ],
  ['notes', (page) => page.openNotes()],
  ['search', (page) => page.find('oxytocin')],
];

const openCard = async (page: AtlasPage) => {
  await page.find('Cortisol');
  await expect(page.results.first()).toContainText('Cortisol');
  await page.page.keyboard.press('Enter');
  await expect(page.cardTitle).toHaveText('Cortisol');
};

const controlsOf = (page: AtlasPage): Locator =>
  page.page
    .locator('.bar, .rail, .map-controls')
    .locator('button:not([aria-disabled="true"]), input')
    .filter({ visible: true });

for (const [percent, size] of [
  [200, AT_200],
  [400, AT_400],
] as const)
  test(`at ${percent} % nothing has to be scrolled sideways`, async ({ launch }) => {
    test.slow();
    const { page } = await launch();
    await page.page.setViewportSize(size);
    for (const [name, show] of pages) {
      await page.page.reload();
      await page.isReady();
      await show(page);
      const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, name).toBeLessThanOrEqual(size.width);
    }
  });

test('at 200 % every control of window and map is in sight and can be clicked, beside a card too', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.page.setViewportSize(AT_200);
  for (const show of [async () => undefined, openCard]) {
    await show(page);
    await expect(page.map).toBeVisible();
    for (const control of await controlsOf(page).all()) {
      await expect(control).toBeInViewport({ ratio: 1 });
      // A trial waits until nothing covers it.
      await control.click({ trial: true });
    }
  }
});

test('at 200 % the legend opens over the map, and the frame of the window stays where it is', async ({ launch }) => {
  const { page } = await launch();
  await page.page.setViewportSize(AT_200);
  await page.page.getByRole('button', { name: /^Legend and filters/ }).click();
  const facets = page.page.getByRole('checkbox');
  await expect(facets.first()).toBeInViewport({ ratio: 1 });
  await facets.last().focus();
  await expect(facets.last()).toBeInViewport();
  const scrolled = await page.page
    .locator('.app, .stage, .pane')
    .evaluateAll((frames) =>
      frames.map(({ scrollTop, scrollHeight, clientHeight }) => scrollTop || scrollHeight - clientHeight),
    );
  expect(scrolled.filter((px) => px !== 0)).toEqual([]);
});

test('at 400 % the list stands in for the map, and every control can be reached', async ({ launch }) => {
  const { page } = await launch();
  await page.page.setViewportSize(AT_400);
  await expect(page.tree).toBeVisible();
  await expect(page.map).toBeHidden();
  for (const control of await controlsOf(page).all()) {
    await control.click({ trial: true });
    await expect(control).toBeInViewport({ ratio: 1 });
  }
  await openCard(page);
  await expect(page.card.getByRole('button', { name: 'Close card' })).toBeInViewport({ ratio: 1 });
});

test('the choice of a theme is reached where the window is low', async ({ launch }) => {
  const { page } = await launch();
  for (const size of [AT_200, AT_400]) {
    await page.page.setViewportSize(size);
    await page.page.getByRole('button', { name: 'Appearance' }).click();
    for (const choice of await page.page.getByRole('radio').all()) {
      await choice.click({ trial: true });
      await expect(choice).toBeInViewport();
    }
    await page.page.keyboard.press('Escape');
  }
});

test('who asks for less motion sees cuts: the camera is there at once and nothing is animated', async ({ launch }) => {
  const { page } = await launch();
  await page.page.emulateMedia({ reducedMotion: 'reduce' });
  await page.find('Anxiety');
  await expect(page.results.first()).toContainText('Anxiety');
  await page.page.evaluate(() => {
    const places = new Set<string>();
    const look = () => {
      const viewport = document.querySelector('.react-flow__viewport');
      if (viewport) places.add(getComputedStyle(viewport).transform);
      places.add(document.getAnimations().length > 0 ? 'animated' : 'still');
      requestAnimationFrame(look);
    };
    Object.assign(window, { places });
    requestAnimationFrame(look);
  });
  await page.page.keyboard.press('Enter');
  await expect(page.concept('Anxiety')).toBeInViewport();
  await page.concept('Anxiety').hover();
  await expect(page.page.getByRole('tooltip')).toBeVisible();
  const places = await page.page.evaluate(() => [...(window as unknown as { places: Set<string> }).places]);
  expect(places).not.toContain('animated');
  // Before, there, and moved aside for the card: a flight would pass through dozens of places.
  expect(places.filter((place) => place.startsWith('matrix')).length).toBeLessThanOrEqual(3);
});

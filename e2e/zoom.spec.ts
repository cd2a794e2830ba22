import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const press = (page: AtlasPage, name: string) => page.page.getByRole('button', { name, exact: true }).click();
const lod = (page: AtlasPage) => page.page.getByRole('region', { name: 'Hormone map' });
const isFar = (page: AtlasPage) => expect(lod(page)).toHaveAttribute('data-lod', 'far');

/** The whole map, from so far that a canvas draws it. */
const zoomOut = async (page: AtlasPage) => {
  await press(page, 'Show the whole map');
  await isFar(page);
};

/** The map stands still: a box is where it was a moment ago. */
const settled = async (page: AtlasPage, concept: string) => {
  const place = () => page.concept(concept).boundingBox();
  let before = await place();
  await expect
    .poll(async () => {
      const now = await place();
      const isSame = JSON.stringify(now) === JSON.stringify(before);
      before = now;
      return isSame;
    })
    .toBe(true);
};

const middleOf = async (page: AtlasPage, concept: string) => {
  await settled(page, concept);
  const box = await page.concept(concept).boundingBox();
  if (!box) throw new Error(`${concept} is not on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('zooming out until a picture stands for the map, and in again, keeps what is selected', async ({ launch }) => {
  const { page } = await launch();
  await page.select('Cortisol');
  await zoomOut(page);
  await expect(page.cardTitle).toHaveText('Cortisol');
  await expect(page.concept('Cortisol')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.concept('ACTH')).toHaveCount(0);
  await press(page, 'Show the full width');
  await expect(lod(page)).not.toHaveAttribute('data-lod', 'far');
  await expect(page.concept('Cortisol')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.concept('ACTH')).toBeAttached();
});

test('from afar the pointer meets concepts and relations, names them and opens their cards', async ({ launch }) => {
  const { page } = await launch();
  await page.goTo('CRH');
  await zoomOut(page);
  const crh = await middleOf(page, 'CRH');
  await page.page.mouse.move(crh.x, crh.y, { steps: 3 });
  await expect(page.page.getByRole('tooltip')).toContainText(/^CRHRaised by/);
  await page.page.mouse.click(crh.x, crh.y);
  await expect(page.cardTitle).toHaveText('CRH');

  // Its relations are drawn now: the main chain leaves on its right side, in the middle of the row.
  const box = await page.concept('CRH').boundingBox();
  const moved = await middleOf(page, 'CRH');
  const right = { x: moved.x + (box?.width ?? 0) / 2 + 8, y: moved.y };
  await page.page.mouse.move(right.x, right.y, { steps: 3 });
  await expect(page.page.getByRole('tooltip')).toContainText('CRH releases ACTH');
  await page.page.mouse.click(right.x, right.y);
  await expect(page.cardTitle).toHaveText('CRH releases ACTH');
});

test('the keyboard walks and follows from afar as it does near, and the focus survives the switch', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.page.getByRole('button', { name: 'Appearance' }).focus();
  await keyboard.press('Tab');
  const focused = page.map.locator(':focus');
  await expect(focused).toHaveAttribute('aria-label', 'CRH');
  for (let step = 0; step < 3; step++) await keyboard.press('-');
  await isFar(page);
  await expect(focused).toHaveAttribute('aria-label', 'CRH');
  await expect(focused).toHaveAttribute('aria-roledescription', 'concept');
  await keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('aria-label', 'ACTH');
  await keyboard.press('.');
  await expect(focused).toHaveAccessibleName(/^ACTH /);
  await keyboard.press('Enter');
  await expect(page.cardTitle).toContainText('ACTH ');
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(focused).toHaveAttribute('aria-label', 'ACTH');
  for (let step = 0; step < 3; step++) await keyboard.press('+');
  await expect(lod(page)).not.toHaveAttribute('data-lod', 'far');
  await expect(focused).toHaveAttribute('aria-label', 'ACTH');
});

test('however near or far, the map has at most 2,500 elements', async ({ launch }) => {
  const { page } = await launch();
  await page.page.setViewportSize({ width: 1920, height: 1080 });
  await page.page.getByRole('button', { name: /^Show \d+ contested and context relations/ }).click();
  await zoomOut(page);
  const elements = () => page.page.locator('.map-pane .react-flow *').count();
  expect(await elements()).toBeLessThan(300);
  for (let step = 0; step < 7; step++) {
    await press(page, 'Zoom in');
    await settled(page, 'CRH');
    expect(await elements(), `after ${step + 1} steps`).toBeLessThanOrEqual(2500);
  }
});

const trunks = (page: AtlasPage) => page.page.getByRole('toolbar', { name: 'From lane to lane' }).getByRole('button');
const FIVE = /^\d+ lower, from Stress axis to Reproductive axis$/;

test('from afar a trunk says what it stands for, gives way to what is pointed at, and lights its relations', async ({
  launch,
}) => {
  const { page } = await launch();
  await zoomOut(page);
  await settled(page, 'CRH');
  const trunk = trunks(page).and(page.page.getByRole('button', { name: FIVE }));
  await trunk.hover();
  await expect(page.page.getByRole('tooltip')).toContainText(
    /\d+ lower, from Stress axis to Reproductive axis.* lowers /,
  );
  const name = (await trunk.getAttribute('aria-label')) ?? '';
  const crh = await middleOf(page, 'CRH');
  await page.page.mouse.move(crh.x, crh.y, { steps: 3 });
  await expect(page.page.getByRole('tooltip')).toContainText(/^CRH/);
  await expect(page.page.getByRole('toolbar', { name: 'From lane to lane' })).toHaveAttribute('data-faded');

  await trunk.click();
  await expect(page.page.getByRole('group', { name: 'Lit on the map' })).toContainText(name);
  await expect(trunks(page)).toHaveCount(0);
  await expect(page.map.locator(':focus')).toHaveAttribute('aria-roledescription', 'concept');
});

test('the keyboard reaches the trunks after the map, and the tree of the list has them too', async ({ launch }) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await zoomOut(page);
  await settled(page, 'CRH');
  await page.concept('CRH').focus();
  await keyboard.press('Tab');
  const first = trunks(page).first();
  await expect(first).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(first).not.toBeFocused();
  await expect(page.page.getByRole('tooltip')).toContainText(/(raise|lower)s?, from /);
  await keyboard.press('Enter');
  const chip = page.page.getByRole('group', { name: 'Lit on the map' });
  await expect(chip).toBeVisible();
  await expect(page.page.getByRole('status')).toHaveText(/(raise|lower)s?, from .*: lit on the map\.$/);
  await chip.getByRole('button', { name: 'Put it out' }).press('Enter');

  await page.openList();
  await page.tree.getByRole('treeitem').first().press('End');
  await expect(page.tree.locator(':focus')).toHaveAccessibleName(/^From lane to lane, \d+$/);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(page.tree.locator(':focus')).toHaveAccessibleName(/(raise|lower)s?, from /);
  await keyboard.press('Enter');
  await expect(chip).toContainText(/(raise|lower)s?, from /);
});

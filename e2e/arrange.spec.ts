import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

const bar = (page: AtlasPage) => page.page.getByRole('region', { name: 'Arrange the map' });

/** Where a concept stands on the screen. */
const cornerOf = async (page: AtlasPage, label: string) => {
  const box = await page.concept(label).boundingBox();
  if (!box) throw new Error(`${label} is not on the screen`);
  return box;
};

const drag = async (page: AtlasPage, label: string, dx: number, dy: number) => {
  const { x, y, width, height } = await cornerOf(page, label);
  const { mouse } = page.page;
  await mouse.move(x + width / 2, y + height / 2);
  await mouse.down();
  await mouse.move(x + width / 2 + dx / 2, y + height / 2 + dy / 2, { steps: 3 });
  await mouse.move(x + width / 2 + dx, y + height / 2 + dy, { steps: 3 });
  await mouse.up();
};

/** What main stored, read as at the next start. */
const stored = (page: Page): Promise<Record<string, readonly [number, number]>> =>
  page.evaluate(async () => {
    const { study } = window as unknown as {
      study: { app: { start: () => Promise<{ workspace: { arrangement: Record<string, [number, number]> } }> } };
    };
    return (await study.app.start()).workspace.arrangement;
  });

/** ACTH in sight, the keyboard on it, and the mode on. */
const arrangeAtActh = async (page: AtlasPage) => {
  await page.goTo('ACTH');
  await page.concept('ACTH').focus();
  await page.page.keyboard.press('l');
  await expect(bar(page)).toContainText('Drag a concept');
};

test('a concept moves by mouse, its lines after it, and comes back by undo', async ({ launch }) => {
  const { page } = await launch();
  await arrangeAtActh(page);
  const before = await cornerOf(page, 'ACTH');
  await drag(page, 'ACTH', -60, 100);
  await expect(bar(page)).toContainText(/^Arrange\. ACTH moved down.*Re-routed: \d of its \d relations/);
  const after = await cornerOf(page, 'ACTH');
  expect(after.y).toBeGreaterThan(before.y + 60);
  await page.page.keyboard.press('Control+z');
  await expect(bar(page)).toContainText('Undone: move ACTH.');
  expect(await cornerOf(page, 'ACTH')).toEqual(before);
  await page.page.keyboard.press('Control+Shift+z');
  await expect(bar(page)).toContainText('Redone: move ACTH.');
  expect(await cornerOf(page, 'ACTH')).toEqual(after);
});

test('a concept moves by keys and by menu, and survives a restart', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  await arrangeAtActh(page);
  await page.page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText('ACTH moved down');
  await page.page.keyboard.press('ArrowLeft');
  await expect(bar(page)).toContainText('ACTH moved left');
  await expect(page.concept('ACTH')).toBeFocused();
  await bar(page).getByRole('button', { name: 'Move ACTH', exact: true }).click();
  await page.page.getByRole('menuitem', { name: 'Right' }).click();
  await expect(bar(page)).toContainText('ACTH moved right');
  await expect.poll(() => stored(page.page)).toEqual({ acth: [1224, 984] });
  await first.app.quit();

  const second = await launch();
  await second.page.goTo('ACTH');
  await second.page.page.keyboard.press('l');
  await expect(second.page.concept('ACTH')).toHaveAccessibleDescription(/moved/);
  await bar(second.page).getByRole('button', { name: 'Move ACTH', exact: true }).click();
  await second.page.page.getByRole('menuitem', { name: 'Back to its authored place' }).click();
  await expect(bar(second.page)).toContainText('ACTH is back in its authored place.');
  await expect.poll(() => stored(second.page.page)).toEqual({});
});

test('one key brings the authored layout back, and undo the arrangement', async ({ launch }) => {
  const { page } = await launch();
  await arrangeAtActh(page);
  await page.page.keyboard.press('ArrowUp');
  await expect(bar(page)).toContainText('ACTH moved up');
  const mine = await stored(page.page);
  await page.page.keyboard.press('h');
  await expect(bar(page)).toContainText('The authored layout is back: 1 concept returned.');
  await expect.poll(() => stored(page.page)).toEqual({});
  await page.page.keyboard.press('Control+z');
  await expect.poll(() => stored(page.page)).toEqual(mine);
});

test('outside of the mode nothing can be moved, and Escape leaves it', async ({ launch }) => {
  const { page } = await launch();
  await arrangeAtActh(page);
  await page.page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await drag(page, 'ACTH', 0, 60);
  await page.concept('ACTH').focus();
  await page.page.keyboard.press('Shift+ArrowRight');
  await page.page.keyboard.press('Control+z');
  await page.page.keyboard.press('h');
  expect(await stored(page.page)).toEqual({});
});

test('the map has no violations while it is arranged', async ({ launch }) => {
  const { page } = await launch();
  await arrangeAtActh(page);
  await page.page.keyboard.press('ArrowUp');
  await expect(bar(page)).toContainText('ACTH moved up');
  expect(await violations(page.page)).toEqual([]);
  await bar(page).getByRole('button', { name: 'Move ACTH', exact: true }).click();
  await expect(page.page.getByRole('menu')).toBeVisible();
  expect(await violations(page.page)).toEqual([]);
});

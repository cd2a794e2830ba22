import { expect, type Launch, test } from './fixtures.ts';
import { WhatIfPanel } from './pages/what-if.ts';

/** The app in a window in which the table has all its columns. */
const wide = async (launch: Launch) => {
  const { page } = await launch();
  await page.page.setViewportSize({ width: 1920, height: 1080 });
  return { page, panel: new WhatIfPanel(page.page), keyboard: page.page.keyboard };
};

test('by keyboard alone, through the table: cortisol is held up, the answer read and explained, and compared with weeks', async ({
  launch,
}) => {
  const { page, panel, keyboard } = await wide(launch);
  await keyboard.press('w');
  await expect(panel.field).toBeFocused();
  await panel.push('cortisol');
  await expect(panel.pushes).toHaveCount(1);
  await expect(panel.headline).toHaveText(/ go(es)? down/);
  await expect(panel.news).toContainText(/ go(es)? down/);
  await panel.tabTo(panel.button(/^Hold/), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(panel.row('Cortisol')).toContainText('Held up by you');
  await expect(panel.row('CRH')).toContainText('Down');
  await expect(panel.row('CRH')).toContainText('Large');

  await panel.tabTo(panel.open('Cortisol'));
  await expect(async () => {
    await keyboard.press('ArrowDown');
    await expect(panel.open('ACTH')).toBeFocused({ timeout: 100 });
  }).toPass();
  await keyboard.press('Enter');
  await expect(panel.why).toContainText('Why ACTH goes down');
  await expect(panel.why).toContainText(/Weakest evidence: [A-E]/);
  await expect(panel.why).toContainText(/ACTH falls/);
  await expect(panel.steps.first()).toHaveAccessibleName(/^Cortisol /);
  await expect(page.page.locator('[data-concept="acth"]')).toHaveAttribute('data-standing', 'near');
  await panel.tabTo(panel.button('Next route'));
  await keyboard.press('Enter');
  await expect(panel.why).toContainText('Route 2 of');
  await keyboard.press('Tab');
  await expect(panel.steps.first()).toBeFocused();

  await panel.tabTo(panel.button('Keep this to compare'), 'Shift+Tab');
  await keyboard.press('Enter');
  await panel.tabTo(panel.button('Weeks'), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(panel.panel.getByRole('group', { name: 'Compared' })).toContainText('Cortisol held up, after hours');
  await panel.tabTo(panel.button(/^Different/));
  await keyboard.press('Enter');
  await expect(panel.row('Adrenal cortex mass')).toContainText(/Down.*No known path/);
  await panel.tabTo(panel.button('Swap the kept scenario with this one'), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(panel.row('Adrenal cortex mass')).toContainText(/No known path.*Down/);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(panel.panel.getByRole('columnheader', { name: 'Kept' })).toHaveCount(0);
  await keyboard.press('ControlOrMeta+z');
  await expect(panel.panel.getByRole('columnheader', { name: 'Kept' })).toHaveCount(1);
});

test('from map, card and menu: what is pushed is told where one is, a variant says why not, no path is not no effect', async ({
  launch,
}) => {
  const { page, panel, keyboard } = await wide(launch);
  await page.select('Cortisol');
  await keyboard.press('F6');
  await keyboard.press('<');
  await expect(panel.pushes).toHaveText(/Cortisol/);
  await expect(panel.row('CRH')).toContainText('Up');
  await page.card.getByRole('button', { name: 'Hold down', exact: true }).click();
  await expect(panel.row('Cortisol')).toContainText('Held down by you');
  await panel.button(/^No known path/).click();
  await panel.table.getByRole('button').first().click();
  await expect(panel.why).toContainText('not to say that nothing happens');
  await expect(panel.panel).not.toContainText(/no effect/i);

  await page.openList();
  const chip = page.page.getByRole('group', { name: 'What if, drawn on the map' });
  await expect(chip).toContainText('Cortisol held down, after hours');
  await page.tree.getByRole('treeitem', { name: /^CRH\b/ }).click();
  await page.card.getByRole('button', { name: 'Why it moves' }).click();
  await expect(panel.why).toContainText('Why CRH goes up');
  await expect(panel.why).toContainText('less restraint of');

  await page.find('GG genotype');
  await keyboard.press('Enter');
  await expect(page.cardTitle).toHaveText('GG genotype');
  await expect(page.card.getByRole('region', { name: 'Push or block' })).toContainText(
    'no amount that could rise or fall',
  );
  await panel.button('Release cortisol').click();
  await expect(panel.pushes).toHaveCount(0);
});

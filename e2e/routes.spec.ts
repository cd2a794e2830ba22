import { expect, test } from './fixtures.ts';
import { RoutesPanel } from './pages/routes.ts';

const WIDE = { width: 1920, height: 1080 };

test('by keyboard alone, the routes from stress to testosterone are found, read, lit and put out again', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.page.setViewportSize(WIDE);
  const routes = new RoutesPanel(page.page);
  await routes.tabTo(routes.rail);
  await keyboard.press('Enter');
  await routes.tabTo(routes.field('From'));
  await routes.pick('psychosocial');
  await expect(routes.field('From')).toHaveValue('Psychosocial stress');
  await keyboard.press('Tab');
  await expect(routes.field('To')).toBeFocused();
  await routes.pick('testosterone');

  await expect(routes.choices).toHaveCount(5);
  await expect(routes.choices.first()).toBeChecked();
  await expect(routes.choices.first()).toHaveAccessibleName(
    /^1\. Raises testosterone in 5 steps, textbook knowledge, within hours/,
  );
  await expect(routes.chip).toContainText('Route: Psychosocial stress to Testosterone, 1 of 5');
  await expect(routes.news).toContainText('Route: Psychosocial stress to Testosterone, 1 of 5, lit on the map');
  await expect(routes.steps).toHaveCount(5);
  await expect(routes.numbers).toHaveText(['1', '2', '3', '4', '5']);
  expect(await routes.standing('crh')).toBe('near');
  expect(await routes.standing('testosterone')).toBe('near');
  expect(await routes.standing('cortisol')).toBe('far');

  await routes.tabTo(routes.choices.first());
  await keyboard.press('ArrowDown');
  await expect(routes.choices.nth(1)).toBeFocused();
  await expect(routes.choices.nth(1)).toBeChecked();
  await expect(routes.chip).toContainText('2 of 5');
  expect(await routes.standing('dhea')).toBe('near');
  // On to the one that goes round CRH.
  await expect(async () => {
    await keyboard.press('ArrowDown');
    expect(await routes.standing('crh')).toBe('far');
  }).toPass();
  expect(await routes.standing('avp')).toBe('near');

  await keyboard.press('Tab');
  await expect(routes.steps.first()).toBeFocused();
  await expect(routes.steps.first()).toHaveAccessibleName(
    /^Psychosocial stress raises vasopressin, .*weakest evidence/,
  );
  await keyboard.press('Enter');
  await expect(page.cardTitle).toHaveText('Psychosocial stress raises vasopressin');
  await keyboard.press('Escape');
  await expect(page.card).toBeHidden();
  await expect(routes.chip).toBeVisible();
  await keyboard.press('Escape');
  await expect(routes.chip).toBeHidden();
  expect(await routes.standing('cortisol')).toBe('plain');
});

test('what is picked is typed over, and comes back when nothing is picked instead', async ({ launch }) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  const routes = new RoutesPanel(page.page);
  await routes.ask('crh', 'cortisol');
  await routes.field('From').click();
  await expect(page.page.getByRole('option')).toHaveCount(0);
  await page.page.waitForFunction(() => {
    const field = document.activeElement as HTMLInputElement;
    return field.selectionEnd === field.value.length && field.selectionStart === 0;
  });
  await keyboard.type('vaso');
  await expect(routes.field('From')).toHaveValue('vaso');
  await expect(page.page.getByRole('option').first()).toHaveAccessibleName(/^Vasopressin/);
  await keyboard.press('Escape');
  await expect(routes.field('From')).toHaveValue('CRH');
  await expect(routes.choices.first()).toBeChecked();
});

test('routes that disagree stand side by side, and no direction is claimed', async ({ launch }) => {
  const { page } = await launch();
  await page.page.setViewportSize(WIDE);
  const routes = new RoutesPanel(page.page);
  await routes.ask('psychosocial', 'testosterone');
  await expect(routes.panel.getByRole('heading', { name: 'These routes disagree' })).toBeVisible();
  await expect(routes.panel).toContainText(/\d+ routes raise testosterone, \d+ routes lower it/);
  const heads = [/^Raises testosterone/, /^Lowers testosterone/].map((name) =>
    routes.panel.getByRole('heading', { name, level: 4 }),
  );
  const [raises, lowers] = await Promise.all(heads.map((head) => head.boundingBox()));
  expect(raises?.y).toBe(lowers?.y);
  expect((raises?.x ?? 0) + (raises?.width ?? 0)).toBeLessThanOrEqual(lowers?.x ?? 0);

  await routes.panel.getByRole('button', { name: /^Show \d+ more routes$/ }).click();
  const [, raising, lowering] = /(\d+) routes raise testosterone, (\d+) routes lower/.exec(
    (await routes.panel.textContent()) ?? '',
  ) as RegExpExecArray;
  await expect(routes.choices).toHaveCount(Number(raising) + Number(lowering));
});

test('a route under the pointer is previewed without moving the map, and the chosen one comes back', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.page.setViewportSize(WIDE);
  const routes = new RoutesPanel(page.page);
  await routes.ask('psychosocial', 'testosterone');
  await routes.chip.getByRole('button', { name: 'Light the next one' }).click();
  await expect(routes.choices.nth(1)).toBeChecked();
  const camera = page.page.locator('.react-flow__viewport');
  await expect(async () => {
    const before = await camera.getAttribute('style');
    await page.page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
    expect(await camera.getAttribute('style')).toBe(before);
  }).toPass();
  const before = await camera.getAttribute('style');

  await routes.choices.nth(2).hover();
  await expect(routes.chip).toContainText(/ [345] of 5/);
  await expect(routes.choices.nth(1)).toBeChecked();
  expect(await camera.getAttribute('style')).toBe(before);
  await routes.panel.getByRole('heading', { level: 3 }).first().hover();
  await expect(routes.chip).toContainText('2 of 5');

  await routes.choices.nth(2).hover();
  await expect(routes.chip).toContainText(/ [345] of 5/);
  await page.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Map' }).press('Enter');
  await expect(routes.panel).toHaveCount(0);
  await expect(routes.chip).toContainText('2 of 5');
});

test('the loops through cortisol are listed from its card, each reinforcing or balancing, and lit', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.page.setViewportSize(WIDE);
  const routes = new RoutesPanel(page.page);
  await page.select('Cortisol');
  const way = page.card.getByRole('button', { name: /^Loops through here \(\d+\)$/ });
  const count = Number(/\d+/.exec((await way.textContent()) ?? '')?.[0]);
  await routes.tabTo(way);
  await keyboard.press('Enter');

  await expect(routes.choices).toHaveCount(count);
  await expect(routes.field('Through')).toHaveValue('Cortisol');
  await expect(routes.choices.first()).toBeFocused();
  await expect(routes.chip).toContainText(/^Loop: Cortisol – ACTH feedback/);
  for (const name of await routes.choices.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))))
    expect(name).toMatch(/feedback.*, (balancing|reinforcing), \d steps, .*, within \w+/);
  await expect(routes.panel.getByText('Balancing', { exact: true }).first()).toBeVisible();

  await routes.tabTo(routes.panel.getByRole('button', { name: /^Reinforcing \d/ }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(routes.choices).toHaveCount(1);
  await expect(routes.choices).toHaveAccessibleName(/reinforcing/);
});

test('without a route that is said, it is no proof, and the other way round is offered', async ({ launch }) => {
  const { page } = await launch();
  const routes = new RoutesPanel(page.page);
  await routes.ask('testosterone', 'psychosocial');
  await expect(routes.panel.getByRole('heading', { level: 3 })).toHaveText(
    'No known route from testosterone to psychosocial stress in up to 8 steps',
  );
  await expect(routes.panel).toContainText('This does not mean that there is no effect');
  await routes.panel.getByRole('button', { name: 'Swap start and end' }).last().click();
  await expect(routes.field('From')).toHaveValue('Psychosocial stress');
  await expect(routes.choices).toHaveCount(5);
});

test('the same concept at both ends leads to the loops through it', async ({ launch }) => {
  const { page } = await launch();
  const routes = new RoutesPanel(page.page);
  await routes.ask('cortisol', 'cortisol');
  await routes.panel.getByRole('button', { name: /^Show \d+ loops through cortisol$/ }).click();
  await expect(routes.field('Through')).toHaveValue('Cortisol');
  await expect(routes.choices.first()).toBeChecked();
});

test('A and B on the map mark the ends of a route', async ({ launch }) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  const routes = new RoutesPanel(page.page);
  await page.goTo('CRH');
  await page.concept('CRH').focus();
  await keyboard.press('a');
  await expect(page.page.getByRole('group', { name: 'Route begun' })).toContainText('Routes from CRH: mark their end');
  await page.goTo('Cortisol');
  await page.concept('Cortisol').focus();
  await keyboard.press('b');
  await expect(routes.chip).toContainText(/^Route: CRH to Cortisol, 1 of \d/);
  await expect(routes.choices.first()).toBeFocused();
});

test('the list marks the rows of what is lit, in words', async ({ launch }) => {
  const { page } = await launch();
  const routes = new RoutesPanel(page.page);
  await routes.ask('CRH', 'cortisol');
  await expect(routes.choices.first()).toBeChecked();
  await page.openList('Table');
  const row = page.table.getByRole('button', { name: /^CRH releases ACTH/ });
  await expect(row).toHaveAccessibleDescription('lit on the map, step 1');
  await expect(row.locator('xpath=ancestor::tr')).toContainText('Step 1');
  await page.openList('Tree');
  await expect(page.tree.getByRole('treeitem', { name: /^ACTH\b/ })).toHaveAccessibleDescription('lit on the map');
  await expect(page.tree.getByRole('treeitem', { name: /^Oxytocin\. / })).not.toHaveAccessibleDescription(/lit/);
});

test('a saved view lights its route again after a restart, step by step', async ({ launch }) => {
  const first = await launch();
  const asked = new RoutesPanel(first.page.page);
  await asked.ask('psychosocial', 'testosterone');
  const label = (await asked.chip.locator('.lit-label').textContent()) ?? '';
  await first.page.saveView('How stress acts');
  await first.app.quit();

  const { page } = await launch();
  await page.openView('How stress acts');
  const panel = new RoutesPanel(page.page);
  await expect(panel.chip).toContainText(label);
  await expect(panel.numbers.first()).toHaveText('1');
});

import { expect, test } from './fixtures.ts';
import { Listener } from './pages/listener.ts';

test('how far the light reaches, which way, and whether it shines alone is chosen by key and told once', async ({
  launch,
}) => {
  const { page } = await launch();
  const person = new Listener(page.page);
  const light = page.page.getByRole('group', { name: 'Light' });
  await expect(light).toHaveCount(0);
  await page.select('Cortisol');
  await person.press('F6');
  await person.hears('button', 'Cortisol');
  await expect(light.getByRole('button', { pressed: true })).toHaveAccessibleName('Light what is 1 relation away');
  await person.press('2');
  await person.isTold(/^Up to 2 relations away: \d+ concepts and \d+ relations are lit\.$/);
  await person.press('u');
  await person.isTold(/^Up to 2 relations away, only what acts on it: \d+ concepts and \d+ relations are lit\.$/);
  await person.press('u', 'd');
  await person.isTold(/only what it acts on/);
  await person.press('f');
  await person.isTold(/stand alone\.$/);
  await expect(page.concept('Adrenal cortex')).toHaveCount(0);
  await person.hears('button', 'Cortisol');
  await person.press('Escape');
  await person.isTold(/^Card closed\.$/);
  await expect(page.concept('Adrenal cortex')).toBeVisible();
  await expect(light).toHaveCount(0);
});

test('arrows and light leave the camera alone while what has the keyboard is in sight; Z flies to it', async ({
  launch,
}) => {
  const { page } = await launch();
  const person = new Listener(page.page);
  const zoom = page.page.getByText(/^\d+%$/);
  await page.goTo('CRH');
  const before = await page.concept('ACTH').boundingBox();
  await page.concept('CRH').focus();
  await person.press('ArrowRight');
  await person.hears('button', 'ACTH');
  await person.press('3', 'u');
  await expect(page.cardTitle).toHaveText('ACTH');
  expect((await page.concept('ACTH').boundingBox())?.x).toBe(before?.x);
  await person.press('Escape');
  const read = await zoom.textContent();
  await person.press('Shift+Digit1');
  await expect(zoom).not.toHaveText(read ?? '');
  await person.hears('button', 'ACTH');
  await person.press('z');
  await expect(zoom).toHaveText(read ?? '');
});

test('single letters are inert where text is typed', async ({ launch }) => {
  const { page } = await launch();
  const person = new Listener(page.page);
  await page.select('CRH');
  const title = await page.cardTitle.textContent();
  await person.press('ControlOrMeta+k');
  await person.page.keyboard.type('fudabngoecz123?.,');
  await expect(page.search).toHaveValue('fudabngoecz123?.,');
  await expect(page.page.getByRole('dialog')).toHaveCount(0);
  await expect(page.page.getByRole('button', { name: 'Show this alone' })).toHaveAttribute('aria-pressed', 'false');
  expect(await page.cardTitle.textContent()).toBe(title);
});

test('the sheet lists the keys as they are bound, without those that are switched off, and gives the keyboard back', async ({
  launch,
}) => {
  const { page } = await launch();
  const person = new Listener(page.page);
  const sheet = page.page.getByRole('dialog', { name: 'Keys' });
  await page.goTo('CRH');
  await page.concept('CRH').focus();
  await person.press('?');
  await expect(sheet).toContainText('Show this alone');
  await expect(sheet).toContainText('Find in map');
  await person.press('Escape');
  await person.hears('button', 'CRH');

  const appearance = page.page.getByRole('button', { name: 'Appearance' });
  await appearance.press('Enter');
  await page.page.getByRole('checkbox', { name: 'Single-letter shortcuts' }).uncheck();
  await page.page.getByRole('button', { name: 'All keys' }).press('Enter');
  await expect(sheet).toContainText('Find in map');
  await expect(sheet).not.toContainText('Show this alone');
  await person.press('Escape');
  await expect(appearance).toBeFocused();
  await person.press('?');
  await expect(sheet).toHaveCount(0);
});

test('the trail leads back to what was looked at', async ({ launch }) => {
  const { page } = await launch();
  for (const name of ['CRH', 'ACTH', 'Cortisol']) await page.select(name);
  const trail = page.page.getByRole('navigation', { name: 'Where you are' });
  await expect(trail.getByRole('listitem')).toHaveText(['Map', 'CRH', 'ACTH', 'Cortisol']);
  await trail.getByRole('button', { name: 'CRH' }).press('Enter');
  await expect(page.cardTitle).toHaveText('CRH');
  await expect(page.page.getByRole('button', { name: 'Forward', exact: true })).not.toHaveAttribute('aria-disabled');
});

test('in the list the same letters act with Shift; without it they find', async ({ launch }) => {
  const { page } = await launch();
  const person = new Listener(page.page);
  await person.openList();
  await person.find('Cortisol');
  await person.press('Shift+F');
  await expect(page.page.getByRole('button', { name: 'Show this alone' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.tree.getByRole('treeitem', { name: /^Sleep\b/ })).toHaveCount(1);
  await expect(page.tree.getByRole('treeitem', { name: /^LH\b/ })).toHaveCount(0);
  await person.press('Escape');
  await expect(page.tree.getByRole('treeitem', { name: /^LH\b/ })).toHaveCount(1);
  await person.press('f');
  await person.hears('treeitem', /^F/);
});

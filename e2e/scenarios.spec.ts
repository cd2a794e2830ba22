/** A scenario from prediction to the day after, by keyboard alone: no test here touches a pointer. */
import { readFileSync } from 'node:fs';
import { Bundle, Question, questionLink } from '../content/schema/index.ts';
import { inRoot } from '../scripts/root.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { WhatIfPanel } from './pages/what-if.ts';

const bundle = Bundle.parse(JSON.parse(readFileSync(inRoot('out/content/bundle.json'), 'utf8')));

test('what was predicted is compared with the answer, kept as a note, and opened again by its link', async ({
  launch,
}) => {
  const scenario = bundle.course.scenarios.find(({ expected }) => expected.length > 2);
  if (!scenario) throw new Error('the course has no scenario to predict');
  const { app, page } = await launch();
  const window = page.page;
  const { rail, panel } = new WhatIfPanel(window);
  await rail.press('Enter');
  await panel.getByRole('button', { name: 'Scenarios' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Scenarios' })).toBeFocused();
  await panel.getByRole('button', { name: scenario.title }).press('Enter');
  await expect(panel.getByRole('heading', { name: scenario.title })).toBeFocused();

  const guesses = panel.getByRole('region', { name: 'Predict first' }).getByRole('group');
  await guesses.first().getByRole('radio', { name: 'Up' }).press('Space');
  await window.keyboard.press('ArrowRight');
  await expect(guesses.first().getByRole('radio', { name: 'Down' })).toBeChecked();
  await panel.getByRole('button', { name: 'Show the answer' }).press('Enter');
  await expect(panel.getByText(/^You and the map agree on [01] of 1$/)).toBeVisible();
  const outcome = panel.getByRole('region', { name: scenario.title });
  await outcome
    .getByRole('button', { name: /, explain$/ })
    .first()
    .press('Enter');
  await expect(panel.getByRole('heading', { name: /^Why / })).toBeVisible();
  expect(await violations(window)).toEqual([]);

  await panel.getByRole('button', { name: 'Save as note' }).press('Enter');
  const field = panel.getByRole('textbox', { name: 'Note on this what-if' });
  await expect(field).toBeFocused();
  await window.keyboard.type('I was sure of the opposite');
  await expect(panel.getByText(/^Saved \d/)).toBeVisible();
  await panel.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(panel.getByText('Link copied.')).toBeVisible();
  const link = await app.inMain(({ clipboard }) => clipboard.readText());
  expect(link).toBe(questionLink(scenario.question));
  await app.quit();

  const next = (await launch([link])).page.page;
  await expect(next.getByText('I was sure of the opposite')).toBeVisible();
  await expect(next.getByRole('button', { name: 'Save report…' })).toBeVisible();
});

test('a link that comes while the app is open takes the place of the question; a bad one changes nothing', async ({
  launch,
}) => {
  const question = Question.parse({
    pushes: [{ kind: 'clamp', concept: 'cortisol', direction: -1 }],
    horizon: 'hours',
    context: {},
    floor: 'D',
  });
  const { app, page } = await launch([questionLink(question)]);
  const pushed = new WhatIfPanel(page.page).panel.getByRole('group', { name: /^Which way/ });
  await expect(pushed).toHaveAccessibleName('Which way cortisol goes');
  await app.inMain(({ app: main }) =>
    main.emit('second-instance', {}, ['atlas', 'oxytocin-atlas://what-if/hold.phlogiston.up_days_evidence.d']),
  );
  const trouble = page.page.getByRole('dialog', { name: 'The link was not opened' });
  await expect(trouble.getByText('The atlas does not hold “phlogiston”.')).toBeVisible();
  await page.page.keyboard.press('Escape');
  await expect(trouble).toBeHidden();
  await expect(pushed).toHaveAccessibleName('Which way cortisol goes');
  await app.inMain(({ app: main }) =>
    main.emit('second-instance', {}, ['atlas', 'oxytocin-atlas://what-if/push.oxytocin.up_hours_evidence.d']),
  );
  await expect(pushed).toHaveAccessibleName('Which way oxytocin goes');
});

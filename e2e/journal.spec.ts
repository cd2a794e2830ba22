import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('an entry is written by keyboard alone, linked to a concept, kept over a restart and told on its card', async ({
  launch,
}) => {
  const { app, page } = await launch();
  const { keyboard } = page.page;
  await keyboard.press('Shift+J');
  const entries = page.page.getByRole('region', { name: 'Entries' });
  await expect(entries.getByRole('heading', { level: 2 })).toContainText('make you feel safe');
  const writer = entries.getByRole('button', { name: 'Write an entry' });
  await expect(writer).toBeFocused();
  // Back to the second of the six questions in the list.
  for (let step = 0; step < 5; step++) await keyboard.press('Shift+Tab');
  await expect(page.page.getByRole('button', { name: /^Follow one stressful hour/ })).toBeFocused();
  await keyboard.press('Enter');
  await expect(entries.getByRole('heading', { level: 2 })).toContainText('Follow one stressful hour');
  for (let step = 0; step < 5; step++) await keyboard.press('Tab');
  await expect(writer).toBeFocused();
  await keyboard.press('Enter');
  const editor = entries.getByRole('textbox', { name: 'Entry' });
  await expect(editor).toBeFocused();
  await keyboard.type('Heart first, cortisol twenty minutes later.');
  // Past the buttons to delete it and to be done.
  for (let step = 0; step < 3; step++) await keyboard.press('Tab');
  await expect(entries.getByRole('combobox', { name: 'Link a concept' })).toBeFocused();
  await keyboard.type('cortis');
  await keyboard.press('Enter');
  await expect(entries.getByRole('list', { name: 'Linked to' })).toContainText('Cortisol');
  await expect(entries.getByText(/^Saved \d/)).toBeVisible();
  await expect(page.page.getByRole('button', { name: /^Follow one stressful hour/ })).toContainText('1 entry');

  await app.quit();
  const { page: again } = await launch();
  await again.select('Cortisol');
  await expect(again.card).toContainText('Heart first, cortisol twenty minutes later.');
  // From the card to the entry, which is written on in one place only.
  await again.card.getByRole('button', { name: 'In your journal' }).press('Enter');
  const kept = again.page.getByRole('region', { name: 'Entries' });
  await expect(kept.getByRole('heading', { level: 2 })).toContainText('Follow one stressful hour');
  await expect(kept.getByRole('textbox', { name: 'Entry' })).toBeFocused();
  await expect(kept.getByRole('textbox', { name: 'Entry' })).toContainText(/Heart first/);
  await expect(again.card.getByRole('textbox')).toHaveCount(0);
  await kept.getByRole('button', { name: 'Take away the link to Cortisol' }).click();
  await expect(kept.getByRole('combobox', { name: 'Link a concept' })).toBeFocused();
  await expect(kept.getByText(/^Saved \d/)).toBeVisible();
  await kept.getByRole('button', { name: 'Done' }).click();
  await expect(kept.getByRole('list', { name: 'Linked to' })).toHaveCount(0);
  // Its words still name cortisol, which the card tells as a mention; a note on cortisol it is no longer.
  await expect(again.card.getByRole('article')).toHaveCount(0);
});

test('an entry that is deleted comes back by undo', async ({ launch }) => {
  const { page } = await launch();
  await page.page.keyboard.press('Shift+J');
  const entries = page.page.getByRole('region', { name: 'Entries' });
  await entries.getByRole('button', { name: 'Write an entry' }).click();
  await page.page.keyboard.type('A thought');
  await expect(entries.getByText(/^Saved \d/)).toBeVisible();
  await entries.getByRole('button', { name: 'Done' }).click();
  await entries.getByRole('button', { name: 'Delete entry' }).click();
  await expect(entries.getByRole('article')).toHaveCount(0);
  await page.page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries.getByRole('article')).toContainText('A thought');
});

test('one comes to the journal from the end of a reading, and to an entry from the notebook', async ({ launch }) => {
  const { page } = await launch(['--view=reading']);
  const entries = page.page.getByRole('region', { name: 'Entries' });
  await page.page.getByRole('article').getByRole('button', { name: 'Reflect in your journal' }).press('Enter');
  await page.page.keyboard.press('Enter');
  await page.page.keyboard.type('A thought after reading');
  await expect(entries.getByText(/^Saved \d/)).toBeVisible();
  await page.openNotes();
  await page.page.getByRole('button', { name: /^A thought after reading/ }).press('Enter');
  await page.page.getByRole('button', { name: /open in the journal$/ }).press('Enter');
  await expect(entries.getByRole('textbox', { name: 'Entry' })).toContainText('A thought after reading');
  await expect(entries.getByRole('textbox', { name: 'Entry' })).toBeFocused();
});

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`the journal has no violations in ${theme}`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`]);
    await page.page.keyboard.press('Shift+J');
    await page.page.getByRole('button', { name: 'Write an entry' }).click();
    await page.page.keyboard.type('A thought');
    await page.page.getByRole('combobox', { name: 'Link a concept' }).fill('cortisol');
    await page.page.keyboard.press('Enter');
    await expect(page.page.getByText(/^Saved \d/).first()).toBeVisible();
    expect(await violations(page.page)).toEqual([]);
    const entries = page.page.getByRole('region', { name: 'Entries' });
    await entries.getByRole('button', { name: 'Done' }).click();
    await entries.getByRole('button', { name: 'Cortisol', exact: true }).click();
    await expect(page.card.getByRole('button', { name: 'In your journal' })).toBeVisible();
    expect(await violations(page.page)).toEqual([]);
  });

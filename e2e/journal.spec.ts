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
  // The second question, by its button in the list.
  await page.page.getByRole('button', { name: /^Follow one stressful hour/ }).focus();
  await keyboard.press('Enter');
  await expect(entries.getByRole('heading', { level: 2 })).toContainText('Follow one stressful hour');
  await entries.getByRole('button', { name: 'Write an entry' }).focus();
  await keyboard.press('Enter');
  const editor = entries.getByRole('textbox', { name: 'Entry' });
  await expect(editor).toBeFocused();
  await keyboard.type('Heart first, cortisol twenty minutes later.');
  await entries.getByRole('combobox', { name: 'Link a concept' }).focus();
  await keyboard.type('cortis');
  await keyboard.press('Enter');
  await expect(entries.getByRole('list', { name: 'Linked to' })).toContainText('Cortisol');
  await expect(entries.getByText(/^Saved \d/)).toBeVisible();
  await expect(page.page.getByRole('button', { name: /^Follow one stressful hour/ })).toContainText('1 entry');

  await app.quit();
  const { page: again } = await launch();
  await again.select('Cortisol');
  await expect(again.card).toContainText('Heart first, cortisol twenty minutes later.');
  await again.page.keyboard.press('Shift+J');
  const kept = again.page.getByRole('region', { name: 'Entries' });
  await again.page.getByRole('button', { name: /^Follow one stressful hour/ }).click();
  await expect(kept.getByRole('article')).toContainText('Heart first');
  await kept.getByRole('button', { name: 'Edit entry' }).click();
  await kept.getByRole('button', { name: 'Take away the link to Cortisol' }).click();
  await expect(kept.getByText(/^Saved \d/)).toBeVisible();
  await kept.getByRole('button', { name: 'Done' }).click();
  await expect(kept.getByRole('list', { name: 'Linked to' })).toHaveCount(0);
  await expect(again.card).not.toContainText('Heart first');
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

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`the journal has no violations in ${theme}`, async ({ launch }) => {
    const { page } = await launch([`--theme=${theme}`]);
    await page.page.keyboard.press('Shift+J');
    await page.page.getByRole('button', { name: 'Write an entry' }).click();
    await page.page.keyboard.type('A thought');
    await expect(page.page.getByText(/^Saved \d/).first()).toBeVisible();
    expect(await violations(page.page)).toEqual([]);
  });

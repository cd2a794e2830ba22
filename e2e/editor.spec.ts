import type { Locator } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Pastes what another program would put on the clipboard. */
const paste = (field: Locator, html: string, text: string): Promise<void> =>
  field.evaluate(
    (element, [asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', asHtml);
      clipboardData.setData('text/plain', asText);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, text] as const,
  );

test('a note is written with links, tags and lists by keyboard alone, and its undo outlives a look at another note', async ({
  launch,
}) => {
  const { page } = await launch();
  const { keyboard } = page.page;
  await page.select('Cortisol');
  await page.card.getByRole('button', { name: 'Write a note' }).press('Enter');
  const field = page.card.getByRole('textbox', { name: 'Note on cortisol' });
  await keyboard.type('Stress and [[oxyto');
  const offered = page.page.getByRole('listbox');
  await expect(offered.getByRole('option').first()).toContainText('Oxytocin');
  await expect(offered.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  expect(await violations(page.page)).toEqual([]);
  // Escape takes the list away and leaves the editor open.
  await keyboard.press('Escape');
  await expect(offered).toBeHidden();
  await keyboard.type('c');
  await expect(offered.getByRole('option').first()).toContainText('Oxytocin');
  await keyboard.press('Enter');
  await expect(field).toHaveText('Stress and Oxytocin');
  await keyboard.press('Enter');
  await keyboard.type('- first #exam');
  await keyboard.press('Enter');
  await keyboard.type('second');
  await expect(field.getByText('- second')).toBeVisible();
  await expect(page.card.getByText(/^Saved \d/)).toBeVisible();
  // Tab leads on, and does not indent.
  await keyboard.press('Tab');
  await expect(field).not.toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(field).toBeFocused();
  await keyboard.press('Escape');
  const note = page.card.getByRole('article').first();
  await expect(note.getByRole('listitem')).toHaveText(['first #exam', 'second']);
  await expect(note).toHaveAccessibleName('Stress and oxytocin');

  await page.select('CRH');
  await page.select('Cortisol');
  await page.card.getByRole('button', { name: 'Edit note' }).press('Enter');
  await expect(field).toBeFocused();
  await keyboard.press('Control+z');
  await expect(field).not.toContainText('second');
  await keyboard.press('Control+Shift+Z');
  await expect(field).toContainText('- second');
  await keyboard.press('Escape');
  await note.getByRole('button', { name: 'Oxytocin', exact: true }).press('Enter');
  await expect(page.card.getByRole('heading', { name: 'Oxytocin', exact: true })).toBeVisible();
});

test('what is pasted from a page becomes Markdown, reads as it was, and its boxes can be ticked', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.openNotes();
  await page.page.getByRole('button', { name: 'Write a free note' }).click();
  const sheet = page.page.getByRole('region', { name: 'Open note' });
  const field = sheet.getByRole('textbox', { name: 'Free note' });
  await expect(field).toHaveAttribute('contenteditable', 'true');
  await paste(
    field,
    `<h2>Axis</h2><p>A <b>bold</b> <a href="https://example.org/x">source</a> and a <a href="javascript:1">trap</a><script>1</script></p>
     <ul><li><input type="checkbox" checked>read</li><li><input type="checkbox">learn</li></ul>
     <table><tr><th>Gland</th><th>Hormone</th></tr><tr><td>Adrenal</td><td>Cortisol</td></tr></table>`,
    'Axis',
  );
  await expect(field).toContainText('## Axis');
  await expect(field).toContainText('A **bold** [source](https://example.org/x) and a trap');
  await expect(field).toContainText('- [ ] learn');
  await expect(field).toContainText('| Adrenal | Cortisol |');

  await sheet.getByRole('button', { name: 'Both', exact: true }).click();
  const reading = sheet.getByRole('region', { name: 'The note as it reads' });
  await expect(reading.getByRole('cell', { name: 'Cortisol' })).toBeVisible();
  await reading.getByRole('checkbox', { name: 'To do' }).check();
  await expect(field).toContainText('- [x] learn');
  await field.focus();
  await page.page.keyboard.press('Control+End');
  await page.page.keyboard.press('Enter');
  await page.page.keyboard.press('Enter');
  await page.page.keyboard.type('see [[phlogiston]]');
  await expect(reading.getByText('phlogiston')).toContainText('leads nowhere');
  expect(await violations(page.page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(field).toHaveCount(0);
  await expect(reading.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

import { expect, test } from './fixtures.ts';

test('a note on a concept and one on a relation survive a restart', async ({ launch }) => {
  const first = await launch();
  await first.page.select('CRH');
  await first.page.writeNote('Opens the cascade');
  await first.page.isSaved();
  await first.page.card.getByRole('button', { name: /^CRH \w+ ACTH/ }).click();
  await first.page.writeNote('Through portal blood');
  await first.page.isSaved();
  expect(await first.app.quit()).toBe(0);

  const second = await launch();
  const notes = await second.page.openNotes();
  // Those of one day stand together, in a list within the list.
  await expect(notes.getByRole('list').last().getByRole('listitem')).toHaveCount(2);
  await expect(notes.getByText('Opens the cascade').first()).toBeVisible();
  await expect(notes.getByText('Through portal blood').first()).toBeVisible();
});

test('what was typed a second ago survives SIGKILL', async ({ launch }) => {
  const first = await launch();
  await first.page.select('CRH');
  await first.page.card.getByRole('button', { name: 'Write a note' }).click();
  await first.page.page.keyboard.type('Typed just before the lights went out', { delay: 5 });
  // The promise of the product: at most one second of typing is ever at risk.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await first.app.kill();

  const second = await launch();
  await second.page.select('CRH');
  await expect(second.page.card).toContainText('Typed just before the lights went out');
});

test('typing is saved when the window closes at once', async ({ launch }) => {
  const first = await launch();
  await first.page.select('CRH');
  await first.page.writeNote('Closed in the middle of a word');
  await first.app.quit();
  const second = await launch();
  await second.page.select('CRH');
  await expect(second.page.card).toContainText('Closed in the middle of a word');
});

test('a deleted note comes back with Undo', async ({ launch }) => {
  const { page } = await launch();
  await page.select('CRH');
  await page.writeNote('Not to be lost');
  await page.isSaved();
  await page.card.getByRole('button', { name: 'Delete note' }).click();
  await expect(page.card).not.toContainText('Not to be lost');
  await page.page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.card).toContainText('Not to be lost');
});

test('hostile text in a note stays text', async ({ launch }) => {
  const hostile =
    '<script>window.__pwn=1</script><img src=x onerror="window.__pwn=1"> [x](javascript:window.__pwn=1) <svg onload=window.__pwn=1>';
  const { page } = await launch();
  await page.select('CRH');
  await page.writeNote(hostile);
  await page.isSaved();
  await page.card.getByRole('button', { name: 'Done' }).click();
  await expect(page.card).toContainText('<script>window.__pwn=1</script>');
  const notes = await page.openNotes();
  await expect(notes).toContainText('<script>');
  await page.find('script');
  await expect(page.results.first()).toBeVisible();
  expect(await page.page.evaluate(() => '__pwn' in window)).toBe(false);
  expect(await page.page.locator('#root').locator('script, iframe, object, embed, img[src="x"]').count()).toBe(0);
  expect(await page.page.locator('a[href^="javascript:"]').count()).toBe(0);
});

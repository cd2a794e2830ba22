import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StudyApi } from '../preload/contract.ts';
import { expect, test } from './fixtures.ts';
import type { AtlasPage } from './pages/atlas.ts';

/** Holds the notes as another copy of the app would. @returns lets go of them */
const holdNotes = (dataDir: string): (() => void) => {
  const other = new DatabaseSync(path.join(dataDir, 'notes', 'store.lock'));
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  return () => other.close();
};

const banner = (page: AtlasPage) => page.page.getByRole('alert', { name: 'Notes' });
const editor = (page: AtlasPage) => page.card.getByRole('textbox', { name: 'Note on CRH' });

test('notes that another copy holds can be read; what is typed stays, and is saved once they are free', async ({
  launch,
  dataDir,
}) => {
  const first = await launch();
  await first.page.select('CRH');
  await first.page.writeNote('Written before');
  await first.page.isSaved();
  expect(await first.app.quit()).toBe(0);

  const letGo = holdNotes(dataDir);
  const { page } = await launch();
  await expect(banner(page)).toContainText(/open in another copy/);
  await page.select('CRH');
  await expect(page.card).toContainText('Written before');
  await page.writeNote('Written meanwhile');
  await expect(page.card.getByRole('alert')).toContainText(/^Not saved: /);
  await expect(page.status).toContainText('One note not saved');
  await expect(editor(page)).toHaveText('Written meanwhile');

  letGo();
  await page.card.getByRole('button', { name: 'Try again' }).click();
  await page.isSaved();
  await expect(banner(page)).toBeHidden();
  await expect(page.status).not.toContainText('not saved');
});

test('a window with unsaved text asks before it closes, and closes when it is told to', async ({ launch, dataDir }) => {
  const first = await launch();
  await first.page.select('CRH');
  await first.app.quit();

  const letGo = holdNotes(dataDir);
  const { app, page } = await launch();
  await page.select('CRH');
  await page.writeNote('Not to be lost without a word');
  await expect(page.card.getByRole('alert')).toContainText(/^Not saved: /);
  const ended = app.quit();
  const question = page.page.getByRole('dialog', { name: 'One note is not saved' });
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(question).toBeHidden();
  await expect(editor(page)).toHaveText('Not to be lost without a word');

  void app.quit();
  await question.getByRole('button', { name: 'Close and lose the text' }).click();
  expect(await ended).toBe(0);
  letGo();
});

test('a note that was changed elsewhere while it was typed in is not overwritten', async ({ launch }) => {
  const { page } = await launch();
  await page.select('CRH');
  await page.writeNote('As it was');
  await page.isSaved();
  // Both in one turn of the page: the other change arrives before the pause in typing is over.
  await editor(page).press('ControlOrMeta+a');
  await editor(page).evaluate(async () => {
    const { study } = window as unknown as { study: StudyApi };
    const [note] = (await study.notes.load()).notes;
    if (!note) throw new Error('no note');
    document.execCommand('insertText', false, 'Typed here');
    await study.notes.save({
      opId: crypto.randomUUID(),
      id: note.id,
      baseRev: note.rev,
      body: 'Changed elsewhere',
      targets: note.targets,
    });
  });
  const refusal = page.card.getByRole('alert');
  await expect(refusal).toContainText(/changed elsewhere/);
  await expect(editor(page)).toHaveText('Typed here');

  await refusal.getByRole('button', { name: 'Keep as a new note' }).click();
  await page.isSaved();
  await expect(refusal).toBeHidden();
  await expect(editor(page)).toBeFocused();
  await expect(page.card).toContainText('Changed elsewhere');
  const notes = await page.openNotes();
  await expect(notes.locator('.note-item')).toHaveCount(2);
});

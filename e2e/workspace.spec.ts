import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Result, Workspace } from '../preload/contract.ts';
import { expect, test } from './fixtures.ts';

/** Stores a place of cortisol, as the window does when a concept is moved. */
const move = (page: Page, x: number): Promise<Result<Workspace, string>> =>
  page.evaluate(async (to) => {
    const { study } = window as unknown as {
      study: { workspace: { save: (workspace: unknown) => Promise<Result<Workspace, string>> } };
    };
    return study.workspace.save({ views: [], arrangement: { cortisol: [to, 0] } });
  }, x);

/** What main tells at the start. */
const stored = (page: Page): Promise<Workspace> =>
  page.evaluate(async () => {
    const { study } = window as unknown as { study: { app: { start: () => Promise<{ workspace: Workspace }> } } };
    return (await study.app.start()).workspace;
  });

test('an arrangement that was called stored outlives a kill at once', async ({ launch }) => {
  const first = await launch();
  expect(await move(first.page.page, 120)).toMatchObject({ ok: true });
  await first.app.kill();
  const second = await launch();
  expect(await stored(second.page.page)).toEqual({ views: [], arrangement: { cortisol: [120, 0] } });
});

test('a change made in the very last moment is stored when the app is closed in order', async ({ launch }) => {
  const first = await launch();
  await first.page.page.evaluate(() => {
    const { study } = window as unknown as { study: { workspace: { save: (workspace: unknown) => Promise<unknown> } } };
    for (let x = 1; x <= 20; x += 1) void study.workspace.save({ views: [], arrangement: { cortisol: [x, 0] } });
  });
  expect(await first.app.quit()).toBe(0);
  const second = await launch();
  expect((await stored(second.page.page)).arrangement).toEqual({ cortisol: [20, 0] });
});

test('a damaged file is put aside and said, and the notice can be put away', async ({ launch, dataDir }) => {
  writeFileSync(path.join(dataDir, 'workspace.json'), '{"schema":1,"works');
  const { page } = await launch();
  const notice = page.page.getByRole('alert', { name: 'Views and arrangement' });
  await expect(notice).toContainText('could not be read');
  await notice.getByRole('button', { name: 'I have read this' }).click();
  await expect(notice).toHaveCount(0);
});

test('a disk that refuses is no reason to lose what is stored', async ({ launch, dataDir }) => {
  const file = path.join(dataDir, 'workspace.json');
  const { page } = await launch();
  await move(page.page, 1);
  const before = readFileSync(file, 'utf8');
  mkdirSync(path.join(dataDir, '.workspace.json.tmp'));
  expect(await move(page.page, 2)).toMatchObject({ ok: false, code: 'io' });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

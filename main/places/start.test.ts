import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../disk/files.ts';
import { bodies, makeFolder, open, save } from '../notes/testing/make.ts';
import { openSettings, type SettingsFile } from '../settings/settings-file.ts';
import { type Answer, settle } from './start.ts';

let usual: string;
let to: string;
let settings: SettingsFile;
let remove: () => void;

beforeEach(async () => {
  ({ folder: usual, remove } = makeFolder());
  to = path.join(path.dirname(usual), 'chosen');
  settings = await openSettings(path.join(path.dirname(usual), 'settings.json'));
  const notes = await open(usual);
  await save(notes, { body: 'words' });
  await notes.close();
});
afterEach(() => remove());

const start = (...answers: Answer[]) =>
  settle({
    settings,
    usual,
    files: nodeFiles,
    ask: async () => answers.shift() ?? 'quit',
    log: () => undefined,
  });
const want = (next: string) => settings.update({ places: { ...settings.places(), next } });

test('a move that was asked for is made at the start, and the folder that was left is remembered', async () => {
  await want(to);
  expect(await start()).toEqual({ folder: to, trouble: null });
  expect(settings.places()).toMatchObject({ notes: to, next: null, former: [usual] });
  const notes = await open(to);
  expect(bodies(notes)).toEqual(['words']);
  await notes.close();
  expect(await start()).toEqual({ folder: to, trouble: null });
});

test('notes that were moved are found even if the settings are lost', async () => {
  await want(to);
  await start();
  rmSync(path.join(path.dirname(usual), 'settings.json'));
  rmSync(path.join(path.dirname(usual), 'settings.previous.json'));
  settings = await openSettings(path.join(path.dirname(usual), 'settings.json'));
  expect(await start()).toEqual({ folder: to, trouble: null });
});

test('a folder that is no longer empty is left alone, and that is said', async () => {
  mkdirSync(to);
  writeFileSync(path.join(to, 'thesis.txt'), 'mine');
  await want(to);
  expect(await start()).toMatchObject({ folder: usual, trouble: expect.stringMatching(/not empty/) });
  expect(settings.places()).toMatchObject({ notes: null, next: null });
});

test('a move that fails leaves the notes in use where they were, and says so', async () => {
  writeFileSync(to, 'a file where the folder should be');
  await want(to);
  expect(await start()).toMatchObject({ folder: usual, trouble: expect.stringMatching(/nothing is missing/) });
  expect(settings.places()).toMatchObject({ notes: null, next: null });
});

test('where the chosen folder is not there nothing is begun in its place unless a person says so', async () => {
  await want(to);
  await start();
  rmSync(to, { recursive: true });
  expect(await start('again', 'quit')).toBeNull();
  expect(existsSync(to)).toBe(false);
  expect(await start('usual')).toEqual({ folder: usual, trouble: null });
  expect(settings.places()).toMatchObject({ notes: null });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettings, type SettingsFile } from '../settings/settings-file.ts';
import { makePlaces } from './places-service.ts';

let root: string;
let settings: SettingsFile;
let answer: string | null;
let backedUp = 0;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'atlas-places-'));
  settings = await openSettings(path.join(root, 'settings.json'));
  answer = null;
  backedUp = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string) => path.join(root, name);
const places = () =>
  makePlaces({
    settings,
    notes: at('notes'),
    usual: { notes: at('notes'), backups: at('backups') },
    trouble: null,
    choose: async () => answer,
    backUp: async () => {
      backedUp += 1;
    },
    log: () => undefined,
  });

test('notes wait for the next start to be moved, and can stay after all', async () => {
  answer = at('Dropbox/notes');
  expect(await places().choose('notes')).toMatchObject({
    ok: true,
    value: { notes: { folder: at('notes'), isUsual: true }, next: { folder: answer, syncedBy: 'Dropbox' } },
  });
  expect(backedUp).toBe(1);
  expect(await places().stay('notes')).toMatchObject({ ok: true, value: { next: null } });
});

test('backups go to the chosen folder at once, other files in it or not, and to the usual one again', async () => {
  mkdirSync(at('disk'));
  writeFileSync(at('disk/thesis.txt'), 'mine');
  answer = at('disk');
  expect(await places().choose('backups')).toMatchObject({
    ok: true,
    value: { backups: { folder: at('disk'), isUsual: false } },
  });
  expect(readdirSync(at('disk'))).toEqual(['thesis.txt']);
  expect(await places().stay('backups')).toMatchObject({ ok: true, value: { backups: { isUsual: true } } });
});

test('a folder with something in it is not taken for the notes, nor one within the other', async () => {
  mkdirSync(at('thesis'));
  writeFileSync(at('thesis/one.txt'), 'mine');
  answer = at('thesis');
  expect(await places().choose('notes')).toMatchObject({ ok: false, code: 'not-empty' });
  expect(readFileSync(at('thesis/one.txt'), 'utf8')).toBe('mine');
  for (const name of ['notes', 'notes/inner', 'backups/inner', '.']) {
    answer = at(name);
    expect(await places().choose('notes')).toMatchObject({ ok: false, code: 'within' });
  }
  answer = at('notes/backups');
  expect(await places().choose('backups')).toMatchObject({ ok: false, code: 'within' });
});

test('a folder that cannot be written to, and no folder, change nothing', async () => {
  writeFileSync(at('file'), '');
  for (const [chosen, code] of [
    [at('file/inner'), 'unwritable'],
    [null, 'cancelled'],
  ] as const) {
    answer = chosen;
    expect(await places().choose('notes')).toMatchObject({ ok: false, code });
    expect(await places().choose('backups')).toMatchObject({ ok: false, code });
  }
  expect(await places().list()).toMatchObject({ next: null, backups: { isUsual: true } });
});

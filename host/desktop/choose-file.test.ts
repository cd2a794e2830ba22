import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setPath } from '../app/paths.ts';
import { chooseFiles, kdialog, type Question, withoutDialog, zenity } from './choose-file.ts';

const save: Question = {
  kind: 'save',
  title: 'Export notes',
  defaultPath: '/home/a/notes.md',
  folders: false,
  many: false,
  filters: [{ name: 'Markdown', extensions: ['md', 'markdown'] }],
};

let downloads: string;
beforeEach(() => {
  downloads = mkdtempSync(path.join(os.tmpdir(), 'downloads-'));
  setPath('downloads', downloads);
});
afterEach(() => rmSync(downloads, { recursive: true }));

describe('without a dialog program', () => {
  test('a file is saved in Downloads, and nothing there is written over', () => {
    expect(withoutDialog(save)).toEqual([path.join(downloads, 'notes.md')]);
    writeFileSync(path.join(downloads, 'notes.md'), '');
    writeFileSync(path.join(downloads, 'notes (2).md'), '');
    expect(withoutDialog(save)).toEqual([path.join(downloads, 'notes (3).md')]);
  });

  test('a folder is Downloads; a file to open cannot be guessed', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(withoutDialog({ ...save, kind: 'open', folders: true })).toEqual([downloads]);
    expect(withoutDialog({ ...save, kind: 'open' })).toEqual([]);
    expect(said).toHaveBeenCalledWith('electron host: to choose a file, install zenity or kdialog');
    said.mockRestore();
  });
});

describe('with one', () => {
  /** Puts a program named zenity first on PATH. */
  const install = (script: string) => {
    const bin = mkdtempSync(path.join(downloads, 'bin-'));
    writeFileSync(path.join(bin, 'zenity'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
  };
  afterEach(() => vi.unstubAllEnvs());

  test('its answer is the choice, a path with spaces included', async () => {
    install('echo "/home/a/my notes.md"');
    expect(await chooseFiles(save)).toEqual(['/home/a/my notes.md']);
  });

  test('cancelling chooses nothing', async () => {
    install('exit 1');
    expect(await chooseFiles(save)).toEqual([]);
  });

  test('it is told what is asked', () => {
    expect(zenity(save)).toEqual([
      'zenity',
      [
        '--file-selection',
        '--title=Export notes',
        '--filename=/home/a/notes.md',
        '--save',
        '--confirm-overwrite',
        '--file-filter=Markdown | *.md *.markdown',
      ],
    ]);
    expect(kdialog({ ...save, kind: 'open', folders: true, many: true })).toEqual([
      'kdialog',
      ['--title', 'Export notes', '--multiple', '--separate-output', '--getexistingdirectory', '/home/a/notes.md'],
    ]);
  });
});

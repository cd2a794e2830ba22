import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchElectron, findElectron } from './electron.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-electron-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (...parts: string[]) => {
  const file = path.join(folder, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
};

describe("Electron's program", () => {
  it('lies where its package says', () => {
    writeFileSync(path.join(folder, 'path.txt'), 'electron\n');
    expect(findElectron({}, folder)).toBeUndefined();
    const program = put('dist', 'electron');
    expect(findElectron({}, folder)).toBe(program);
  });

  it('is not here before it was fetched', () => expect(findElectron({}, folder)).toBeUndefined());

  it('lies in the folder that ELECTRON_OVERRIDE_DIST_PATH names, and nowhere else', () => {
    writeFileSync(path.join(folder, 'path.txt'), 'electron');
    put('dist', 'electron');
    const env = { ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, 'mine') };
    expect(findElectron(env, folder)).toBeUndefined();
    const mine = put('mine', 'electron');
    expect(findElectron(env, folder)).toBe(mine);
  });

  it('is not fetched for who has named a folder', async () => {
    // All tests run with ELECTRON_OVERRIDE_DIST_PATH set to a folder that is not there.
    expect(process.env.ELECTRON_OVERRIDE_DIST_PATH).toBe('/nonexistent');
    expect(await fetchElectron()).toBeUndefined();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What stands in main and preload, without tests. */
const sources = ['main', 'preload'].flatMap((folder) =>
  readdirSync(path.join(import.meta.dirname, '..', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);

const filesWith = (pattern: RegExp) =>
  sources.filter(([, text]) => pattern.test(text)).map(([file]) => file.split(path.sep).slice(-2).join('/'));

it('nothing is loaded from a file address or opened by the shell but https addresses and our own folders', () => {
  expect(filesWith(/loadFile\(|file:\/\/|showItemInFolder\(/)).toEqual([]);
  // The folders of notes and backups, which main knows by itself: the window names one of the two and no path.
  expect(filesWith(/openPath\(/)).toEqual(['main/index.ts']);
  expect(filesWith(/openExternal\(/)).toEqual(['main/index.ts']);
});

it('messages from the window come in at one place, and go out through one', () => {
  expect(filesWith(/\bipcMain\b/)).toEqual(['ipc/handle.ts']);
  expect(filesWith(/\.ipc\.(?:on|once|handle)/)).toEqual([]);
  expect(filesWith(/\bipcRenderer\b/)).toEqual(['preload/index.ts']);
});

it('the page is never given code by main', () => expect(filesWith(/executeJavaScript|insertCSS/)).toEqual([]));

it('no switch of Chromium is turned', () => expect(filesWith(/appendSwitch|appendArgument/)).toEqual([]));

it('every version is pinned, so that Electron does not change by itself', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

it('every package is held by a strong checksum and comes from the registry', () => {
  const { packages } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; integrity?: string; resolved?: string; inBundle?: boolean }>;
  };
  const installed = Object.entries(packages).filter(([name]) => name !== '');
  expect(installed.length).toBeGreaterThan(100);
  for (const [name, { version, integrity, resolved, inBundle }] of installed) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    // A package inside another one is held by the other's checksum.
    if (!inBundle) expect(integrity, name).toMatch(/^sha512-/);
    if (resolved !== undefined) expect(resolved, name).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
  const npmrc = readFileSync(path.join(import.meta.dirname, '../.npmrc'), 'utf8');
  expect(npmrc).toMatch(/^save-exact=true$/m);
});

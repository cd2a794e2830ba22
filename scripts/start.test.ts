/** `npm start` as a person types it, on a copy of the checkout that nobody else builds meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../host/find-chromium.ts';
import { isStale } from './build.ts';
import { mayInstall } from './debian.ts';
import { hasVirtualDisplay } from './display.ts';
import { inRoot, ROOT } from './root.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'atlas-start-'));
const checkout = path.join(folder, 'checkout');
const scratch = path.join(folder, 'tmp');

beforeAll(() => {
  mkdirSync(scratch);
  const isBuilt = !isStale();
  const left = new Set(['.git', '.tsbuild', 'node_modules', 'test-results', ...(isBuilt ? [] : ['out'])]);
  cpSync(ROOT, checkout, { recursive: true, filter: (file) => !left.has(path.relative(ROOT, file)) });
  symlinkSync(inRoot('node_modules'), path.join(checkout, 'node_modules'));
  // Copying makes every file new; what was built from the same sources is as fresh as they are.
  if (isBuilt) touch('out/built');
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const touch = (file: string) => {
  const soon = new Date(Date.now() + 1000);
  utimesSync(path.join(checkout, file), soon, soon);
};

/** No display, no Electron: what every machine has. */
const plain = (env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => {
  const { DISPLAY, WAYLAND_DISPLAY, ...rest } = process.env;
  return { ...rest, ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent', TMPDIR: scratch, ...env };
};

/** Starts `npm start -- …args` in a process group of its own, as a terminal does. */
const begin = (args: readonly string[], env?: NodeJS.ProcessEnv) => {
  const child = spawn(process.execPath, [path.join(checkout, 'scripts/start.ts'), ...args], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: plain(env),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, said: () => said };
};

const start = async (args: readonly string[], env?: NodeJS.ProcessEnv) => {
  const { ended, said } = begin(args, env);
  return { code: await ended, said: said() };
};

/** Width and height that a PNG file names. */
const sizeOf = (file: string): readonly [number, number] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('a picture', () => {
  const picture = path.join(folder, 'x.png');

  it('has the size asked for, and nothing is built that is fresh', { timeout: 60_000 }, async () => {
    // Builds, if nobody has before.
    if (!existsSync(path.join(checkout, 'out/built'))) await start(['--snapshot', picture]);
    const { code, said } = await start(['--snapshot', picture, '--size', '1000x700', '--view', 'notes']);
    expect([code, said]).toEqual([0, expect.not.stringContaining('Building')]);
    expect(sizeOf(picture)).toEqual([1000, 700]);
    // The app of a picture has data of its own, for as long as it runs.
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('of a changed app is taken after it was built', { timeout: 60_000 }, async () => {
    touch('main/index.ts');
    const { code, said } = await start(['--snapshot', picture]);
    expect([code, said]).toEqual([0, expect.stringContaining('Building')]);
    expect(sizeOf(picture)).toEqual([1920, 1280]);
    touch('out/built');
  });

  it('that cannot be written is a sentence and a failure', { timeout: 30_000 }, async () => {
    const { code, said } = await start(['--snapshot', path.join(folder, 'nowhere/x.png')]);
    expect(code).toBe(1);
    expect(said).toMatch(/The picture could not be written: ENOENT.*nowhere/);
    expect(said).not.toMatch(/^\s+at /m);
  });
});

describe('an export', () => {
  it.each([
    ['map.svg', /^<svg /],
    ['map.png', /^\x89PNG\r\n/],
    ['map.pdf', /^%PDF-/],
  ])('of the whole map lies at %s, and the app has ended', { timeout: 60_000 }, async (name, beginning) => {
    const file = path.join(folder, name);
    const { code, said } = await start(['--export', file]);
    expect([code, said]).toEqual([0, expect.not.stringMatching(/not saved/i)]);
    expect(readFileSync(file, 'latin1')).toMatch(beginning);
    expect(readdirSync(folder).filter((each) => each.endsWith('.tmp'))).toEqual([]);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('that cannot be written is a sentence and a failure', { timeout: 30_000 }, async () => {
    const { code, said } = await start(['--export', path.join(folder, 'nowhere/map.svg')]);
    expect(code).toBe(1);
    expect(said).toMatch(/^Not saved: this folder cannot be written to/m);
    expect(said).not.toMatch(/^\s+at /m);
  });
});

describe('a start that cannot be', () => {
  it.each([
    [['--view', 'nonsense'], /^--view must be one of map, card, reading, notes; it was "nonsense"\.$/],
    [['--size', 'big'], /^--size must read like 1280x800; it was "big"\.$/],
    [['--zoom', '2'], /^Unknown option '--zoom'\.\nUsage: npm start/],
  ])('%j says what is allowed', async (args, words) => {
    const { code, said } = await start(args);
    expect(code).toBe(1);
    expect(said.trim()).toMatch(words);
  });

  it('names the browser that was asked for and is not there', async () => {
    touch('out/built');
    const { code, said } = await start([], { CHROME_PATH: path.join(folder, 'no-browser') });
    expect(code).toBe(1);
    expect(said).toMatch(/CHROME_PATH names no program that can be run: .*no-browser/);
    expect(said).not.toMatch(/^\s+at /m);
  });
});

/** Command lines of all processes that name `word`. */
const processesWith = (word: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(word));

// Needs a virtual display, which is where there is most to be put away.
describe.runIf(process.platform === 'linux' && (hasVirtualDisplay() || mayInstall()))('Ctrl-C', () => {
  const interrupt = ({ pid }: ChildProcess) => process.kill(-(pid ?? Number.NaN), 'SIGINT');

  it('ends the app, its browser and its display', { timeout: 60_000 }, async () => {
    touch('out/built');
    const data = path.join(folder, 'data');
    const { child, ended, said } = begin(['--user-data-dir', data]);
    await expect
      .poll(() => processesWith(data).join(), { timeout: 30_000, interval: 250 })
      .toContain('--type=renderer');
    const [, display = ''] = /virtual display (:\d+)/.exec(said()) ?? [];
    const socket = `/tmp/.X11-unix/X${display.slice(1)}`;
    expect(existsSync(socket)).toBe(true);
    interrupt(child);
    expect(await ended).toBe(0);
    expect(processesWith(data)).toEqual([]);
    expect(existsSync(socket)).toBe(false);
    // The store was closed in order.
    expect(existsSync(path.join(data, 'notes'))).toBe(true);
    expect(said()).not.toMatch(/error|^\s+at /im);
  });
});

it('these tests draw in a browser', () => expect(findChromium()).toBeDefined());

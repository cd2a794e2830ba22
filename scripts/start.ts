/**
 * `npm start`: builds what is stale, then opens the app on Electron, or, where Electron's binary cannot be had, the
 * same built app on the Chromium host.
 *
 *   npm start -- --snapshot FILE [--view map|card|notes] [--theme light|dark|contrast] [--size 1280x800]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from './browser.ts';
import { build, isStale } from './build.ts';
import { hasDisplay, hasVirtualDisplay, startVirtualDisplay } from './display.ts';
import { fetchElectron } from './electron.ts';
import { inRoot, MAIN, ROOT } from './root.ts';

const say = (text: string) => console.error(text);

/** The smallest usual screen on which the whole map is readable. */
const WHOLE_MAP = '1920x1280';

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      snapshot: { type: 'string' },
      view: { type: 'string' },
      theme: { type: 'string' },
      size: { type: 'string' },
      'user-data-dir': { type: 'string' },
    },
  });
  return values;
};

/** Starts the app, hands signals on, and waits. @returns its exit code */
const open = (program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env });
    // Ctrl-C reaches the child by itself, as it does every program of the terminal; we only have to outlive it.
    process.on('SIGINT', () => undefined);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
    child.once('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

const main = async (): Promise<number> => {
  const { snapshot, ...rest } = readOptions();
  const args = Object.entries(rest).map(([name, value]) => `--${name}=${value}`);
  const scratch = snapshot && !rest['user-data-dir'] ? mkdtempSync(path.join(tmpdir(), 'atlas-snapshot-')) : undefined;
  // A picture is taken beside an app that may be open, and shows nobody's notes.
  if (scratch) args.push(`--user-data-dir=${scratch}`);
  if (snapshot) args.push(`--snapshot=${path.resolve(snapshot)}`);
  if (snapshot && !rest.size) args.push(`--size=${(rest.view ?? 'map') === 'map' ? WHOLE_MAP : '1280x800'}`);

  if (isStale()) {
    say('Building …');
    const code = await build();
    if (code !== 0) return code;
  }
  const isHidden = !hasDisplay();
  try {
    const electron = isHidden && snapshot ? undefined : await fetchElectron();
    if (electron) {
      // Electron refuses to run as root in its sandbox.
      const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      return await open(electron, [...forRoot, ROOT, ...args], process.env);
    }
    if (!snapshot)
      say("Electron's binary is not here and cannot be fetched: opening the same app on the Chromium host.");
    const chromium = await provideBrowser(isHidden && !snapshot);
    if (!chromium) return 1;
    const display = isHidden && !snapshot && hasVirtualDisplay() ? await startVirtualDisplay() : undefined;
    if (display) say(`No screen here: the window is drawn on the virtual display ${display.name}. Ctrl-C ends it.`);
    const env = {
      ...process.env,
      CHROME_PATH: chromium,
      ...(display && { DISPLAY: display.name }),
      ...(snapshot && { HOST_HEADLESS: '1' }),
    };
    try {
      return await open(process.execPath, [inRoot('host/start.ts'), MAIN, ...args], env);
    } finally {
      display?.stop();
    }
  } finally {
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  }
};

process.exitCode = await main();

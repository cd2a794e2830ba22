/**
 * `npm start`: builds what is stale, then opens the app on Electron, or, where Electron's binary cannot be had, the
 * same built app on the Chromium host. With `--snapshot` it writes a picture of the first view instead.
 */
import { rmSync } from 'node:fs';
import { provideBrowser } from './browser.ts';
import { build, isStale } from './build.ts';
import { hasDisplay, startVirtualDisplay } from './display.ts';
import { fetchElectron } from './electron.ts';
import { open, outliveSignals } from './open.ts';
import { readOptions, type StartOptions } from './options.ts';
import { inRoot, MAIN, ROOT } from './root.ts';

const say = (text: string) => console.error(text);

const openOnElectron = (program: string, args: readonly string[]): Promise<number> => {
  // Electron refuses to run as root in its sandbox.
  const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  outliveSignals();
  return open(program, [...forRoot, ROOT, ...args], process.env);
};

const openOnHost = async ({ args, isUnattended }: StartOptions): Promise<number> => {
  const needsDisplay = !hasDisplay() && !isUnattended;
  const browser = await provideBrowser(needsDisplay);
  if (!browser) return 1;
  outliveSignals();
  const display = needsDisplay ? await startVirtualDisplay() : undefined;
  if (display) say(`No screen here: the window is drawn on the virtual display ${display.name}. Ctrl-C ends it.`);
  const env = {
    ...process.env,
    CHROME_PATH: browser,
    ...(display && { DISPLAY: display.name }),
    ...(isUnattended && { HOST_HEADLESS: '1' }),
  };
  try {
    return await open(process.execPath, [inRoot('host/start.ts'), MAIN, ...args], env);
  } finally {
    display?.stop();
  }
};

const openApp = async (options: StartOptions): Promise<number> => {
  if (isStale()) {
    say('Building …');
    const code = await build();
    if (code !== 0) return code;
  }
  // Electron cannot draw without a display; the host can, and a picture is all that is wanted.
  if (options.isUnattended && !hasDisplay()) return openOnHost(options);
  const electron = await fetchElectron();
  if (electron) return openOnElectron(electron, options.args);
  say("Electron's binary is not here and cannot be fetched: opening the same app on the Chromium host.");
  return openOnHost(options);
};

const start = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2), process.cwd());
  try {
    return await openApp(options);
  } finally {
    if (options.scratch) rmSync(options.scratch, { recursive: true, force: true, maxRetries: 5 });
  }
};

process.exitCode = await start().catch((error: Error) => {
  say(error.message);
  return 1;
});

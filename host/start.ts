/**
 * Runs a built Electron app without Electron's binary:
 *
 *     node host/start.ts out/main/index.js [arguments of the app]
 *
 * Maps the name `electron` to this host, imports the app's main, tells it `ready`.
 */
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostApp } from './app/app.ts';
import { setArguments } from './app/command-line.ts';
import { readIdentity } from './app/identity.ts';
import { chromiumVersion } from './chromium/version.ts';
import { openTestChannel } from './test-channel.ts';

/** A timer as long as there is one keeps the process, as Electron's own loop does. */
const LONGEST_TIMER_MS = 2 ** 30;

const main = path.resolve(process.argv[2] ?? 'out/main/index.js');
const args = process.argv.slice(3);

// One synchronous hook in this thread serves import AND require; register() would serve import only.
const electron = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' || name === 'electron/main' ? { url: electron, shortCircuit: true } : next(name, context),
});

process.argv = [process.execPath, main, ...args];
Object.defineProperties(process, {
  type: { value: 'browser' },
  resourcesPath: { value: path.dirname(main) },
  versions: {
    value: Object.freeze({
      ...process.versions,
      electron: electronVersion(),
      get chrome() {
        return chromiumVersion();
      },
      /** By this an app can tell the host from Electron. */
      chromiumHost: '1',
    }),
  },
});

setArguments(args);
readIdentity(main);
const dataFolder = args.findLast((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length);
if (dataFolder) hostApp.setPath('userData', path.resolve(dataFolder));

// Ctrl-C asks politely once; the second one does not ask. A handler that never ends must not keep Chromium.
let wasAsked = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (wasAsked) hostApp.exit(1);
    else hostApp.quit();
    wasAsked = true;
  });

openTestChannel();
await import(pathToFileURL(main).href);
hostApp.emit('will-finish-launching');
await Promise.resolve();
if (!hostApp.life.isQuitting && !hostApp.life.isLeaving) {
  setInterval(() => {}, LONGEST_TIMER_MS);
  hostApp.becomeReady();
}

/** The version that the app was written against; its package is here for the types. */
function electronVersion(): string {
  const require = createRequire(import.meta.url);
  const manifest = require('electron/package.json') as { version: string };
  return manifest.version;
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runNode } from './run.ts';

/** A slow line takes minutes; a firewall that swallows everything must not take longer. */
const PATIENCE_MS = 300_000;
const require = createRequire(import.meta.url);
const packageFolder = path.dirname(require.resolve('electron/package.json'));

/** What of the environment counts, under Electron's own name. */
interface Environment {
  readonly ELECTRON_OVERRIDE_DIST_PATH?: string | undefined;
}

/**
 * Electron's program, if it is here; never downloads. As in Electron's own package, ELECTRON_OVERRIDE_DIST_PATH names
 * another folder than node_modules/electron/dist.
 */
export const findElectron = (env: Environment = process.env, folder = packageFolder): string | undefined => {
  const note = path.join(folder, 'path.txt');
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : undefined;
  const chosen = env.ELECTRON_OVERRIDE_DIST_PATH;
  const program = chosen ? path.join(chosen, name ?? 'electron') : name && path.join(folder, 'dist', name);
  return program && existsSync(program) ? program : undefined;
};

/**
 * Electron's program, fetched once with the package's own installer if need be; undefined where it cannot be had.
 * Who names a folder with ELECTRON_OVERRIDE_DIST_PATH wants nothing fetched.
 */
export const fetchElectron = async (): Promise<string | undefined> => {
  const found = findElectron();
  if (found || process.env.ELECTRON_OVERRIDE_DIST_PATH) return found;
  const { version } = require('electron/package.json') as { version: string };
  console.error(`Fetching Electron ${version}, once; this may take a few minutes …`);
  await runNode([path.join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: PATIENCE_MS });
  return findElectron();
};

/** `npm run build`: compiles the content, then bundles main, preload and renderer into out/. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, MAIN } from './root.ts';
import { runNode } from './run.ts';

const SOURCES = ['content', 'notation', 'main', 'preload', 'renderer', 'package-lock.json', 'electron.vite.config.ts'];
const STAMP = inRoot('out/built');

/** Time of the last change below a file or folder, in milliseconds; a removed file shows in its folder's time. */
const changedAt = (entry: string): number => {
  const stat = statSync(entry);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const below = readdirSync(entry).map((name) => changedAt(path.join(entry, name)));
  return Math.max(stat.mtimeMs, ...below);
};

/** True if something that goes into the app changed since it was built. */
export const isStale = (): boolean => {
  if (!existsSync(STAMP) || !existsSync(MAIN)) return true;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.some((source) => changedAt(inRoot(source)) > built);
};

/** @returns 0, or the exit code of the step that failed; that step has said why */
export const build = async (): Promise<number> => {
  const started = new Date();
  const content = await runNode(['content/build/cli.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (content !== 0) return content;
  const bundles = await runNode(['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'], {
    // Building needs no Electron; without this electron-vite would ask for its binary.
    env: { ...process.env, ELECTRON_EXEC_PATH: process.execPath },
  });
  if (bundles === 0) writeFileSync(STAMP, `${started.toISOString()}\n`);
  return bundles;
};

if (import.meta.main) process.exitCode = await build();

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runNode } from './run.ts';

const PATIENCE_MS = 300_000;
const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** Electron's program, if its binary lies in node_modules; never downloads. */
export const findElectron = (): string | undefined => {
  const name = path.join(folder, 'path.txt');
  if (!existsSync(name)) return undefined;
  const program = path.join(folder, 'dist', readFileSync(name, 'utf8'));
  return existsSync(program) ? program : undefined;
};

/** Electron's program, fetched once with the package's own installer if need be; undefined where it cannot be had. */
export const fetchElectron = async (): Promise<string | undefined> => {
  const found = findElectron();
  if (found) return found;
  await runNode([path.join(folder, 'install.js')], { stdio: 'ignore', timeout: PATIENCE_MS });
  return findElectron();
};

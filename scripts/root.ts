import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '..');
export const inRoot = (...parts: string[]): string => path.join(ROOT, ...parts);

/** The built main process: what Electron and the host start. */
export const MAIN = inRoot('out/main/index.js');

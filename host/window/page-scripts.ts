/** The two scripts that run before a document's own: one in the page's world, one in the preload's. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { environment } from '../environment.ts';
import { makeBridge } from '../page/bridge.ts';
import { makeCodec } from '../page/codec.ts';
import { addGuards } from '../page/guards.ts';
import { makeIpcRenderer } from '../page/ipc-renderer.ts';
import type { PreloadConfig } from '../page/messages.ts';
import { pageWorld } from '../page/page-world.ts';
import { preloadWorld } from '../page/preload-world.ts';
import { addReports } from '../page/reports.ts';

export const PRELOAD_WORLD = 'electron-preload';
/** Names the event that hands the bridge over; the page cannot guess it. */
const secret = randomBytes(16).toString('hex');

/** Functions are sent as their own text, so they may use nothing from outside themselves. */
export function pageScript(): string {
  return `(${pageWorld})(${JSON.stringify(secret)}, ${makeCodec}, ${makeBridge})`;
}

/** @param preferences  the file in `preload` is read now, as text */
export function preloadScript({ preload, nodeIntegrationInSubFrames }: Electron.WebPreferences): string {
  const { node, electron, chrome } = process.versions;
  const config: PreloadConfig = {
    secret,
    runsInSubFrames: nodeIntegrationInSubFrames === true,
    guardsClose: environment.guardsClose,
    platform: process.platform,
    arch: process.arch,
    versions: { node, electron: `${electron}`, chrome: `${chrome}` },
  };
  const code = preload ? readFileSync(preload, 'utf8') : '';
  const run = `function (require, module, exports, process) {${code}\n}`;
  const given = [JSON.stringify(config), makeCodec, makeBridge, makeIpcRenderer, addGuards, addReports, run];
  return `(${preloadWorld})(${given.join(', ')})`;
}

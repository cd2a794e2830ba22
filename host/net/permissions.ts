/**
 * Permissions: the app's two handlers are asked ONCE for each name, ahead of time, and the answer is set in Chromium,
 * which then enforces it for real. No handlers means everything is granted, as in Electron: a forgotten one shows.
 */
import type { Parameters as Command } from '../chromium/protocol.ts';
import { firstScheme } from './protocol.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type Name = Parameters<NonNullable<RequestHandler>>[1] & Parameters<NonNullable<CheckHandler>>[1];

/** Chromium's name of each permission and Electron's. */
const NAMES: [chromium: string, electron: Name][] = [
  ['camera', 'media'],
  ['microphone', 'media'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['display-capture', 'display-capture'],
  ['geolocation', 'geolocation'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'local-fonts'],
  ['midi', 'midi'],
  ['notifications', 'notifications'],
  ['persistent-storage', 'persistent-storage'],
  ['storage-access', 'storage-access'],
  ['window-management', 'window-management'],
];

/** Sets one permission in the running Chromium. */
type Setter = (params: Command<'Browser.setPermission'>) => Promise<unknown>;

let requestHandler: RequestHandler = null;
let checkHandler: CheckHandler = null;
let setter: Setter | undefined;
let page: Electron.WebContents | undefined;

export function setRequestHandler(handler: RequestHandler): void {
  requestHandler = handler;
  void apply();
}

export function setCheckHandler(handler: CheckHandler): void {
  checkHandler = handler;
  void apply();
}

/** Sets the app's answers, now and whenever a handler changes. `contents` is named as the page that asks. */
export async function applyPermissions(set: Setter, contents: Electron.WebContents): Promise<void> {
  setter = set;
  page = contents;
  await apply();
}

async function apply(): Promise<void> {
  const set = setter;
  const contents = page;
  if (!set || !contents) return;
  await Promise.all(
    NAMES.map(async ([name, electron]) => {
      const setting = (await isGranted(electron, contents)) ? 'granted' : 'denied';
      // A name that this Chromium does not have cannot be granted by it either.
      await set({ permission: { name }, setting }).catch(() => {});
    }),
  );
}

async function isGranted(name: Name, contents: Electron.WebContents): Promise<boolean> {
  const url = `${firstScheme()}://bundle/`;
  const details = { isMainFrame: true, requestingUrl: url };
  if (checkHandler && !checkHandler(contents, name, url, details)) return false;
  const ask = requestHandler;
  if (!ask) return true;
  return new Promise((resolve) => ask(contents, name, resolve, details));
}

/** app.getPath and app.setPath, where each system keeps such folders. */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { identity } from './identity.ts';

type Name = Parameters<Electron.App['getPath']>[0];

const home = os.homedir();
/** What the app has set itself. */
const chosen = new Map<string, string>();

const appData = (): string => {
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
};

const inUserData = (name: string) => (): string => path.join(getPath('userData'), name);

/** A folder such as Downloads, under the name that a Linux desktop in another language gives it. */
const personal = (english: string, xdgName: string) => (): string => {
  const usual = path.join(home, english);
  if (process.platform !== 'linux') return usual;
  try {
    const list = readFileSync(path.join(appData(), 'user-dirs.dirs'), 'utf8');
    const [, folder] = new RegExp(`^XDG_${xdgName}_DIR="(.*)"$`, 'm').exec(list) ?? [];
    return folder?.replace('$HOME', home) ?? usual;
  } catch {
    return usual;
  }
};

const defaults: Partial<Record<Name, () => string>> = {
  home: () => home,
  appData,
  temp: () => os.tmpdir(),
  exe: () => process.execPath,
  module: () => process.execPath,
  userData: () => path.join(getPath('appData'), identity.name),
  sessionData: () => getPath('userData'),
  logs: () =>
    process.platform === 'darwin' ? path.join(home, 'Library', 'Logs', identity.name) : inUserData('logs')(),
  crashDumps: inUserData('Crashpad'),
  assets: inUserData('assets'),
  desktop: personal('Desktop', 'DESKTOP'),
  documents: personal('Documents', 'DOCUMENTS'),
  downloads: personal('Downloads', 'DOWNLOAD'),
  music: personal('Music', 'MUSIC'),
  pictures: personal('Pictures', 'PICTURES'),
  videos: personal(process.platform === 'darwin' ? 'Movies' : 'Videos', 'VIDEOS'),
};

/** @throws Error with Electron's words for a name that it does not know */
export function getPath(name: Name): string {
  const usual = defaults[name];
  if (!usual) throw new Error(`Failed to get '${name}' path`);
  return chosen.get(name) ?? usual();
}

/** @throws Error with Electron's words for an unknown name or a relative folder */
export function setPath(name: string, folder: string): void {
  if (!Object.hasOwn(defaults, name)) throw new Error(`Failed to set path: '${name}'`);
  if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
  chosen.set(name, folder);
}

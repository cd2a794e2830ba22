/** Finds a browser that this host can drive: Chrome, Chromium or Edge. */
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Whether a file is there and may be run. */
  readonly isProgram: (file: string) => boolean;
}

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Outside PATH: containers and hand-made installs. */
const LINUX_FILES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge-stable',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];

const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
};

/** The usual places, in the order in which they are tried. */
function places({ platform, env }: Machine): string[] {
  const folders = (names: (string | undefined)[], files: string[], join: (folder: string, file: string) => string) =>
    names
      .filter((name) => name !== undefined && name !== '')
      .flatMap((name) => files.map((file) => join(`${name}`, file)));
  if (platform === 'win32')
    return folders([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], WINDOWS_PROGRAMS, path.win32.join);
  if (platform === 'darwin')
    return folders(['/Applications', env.HOME && `${env.HOME}/Applications`], MAC_PROGRAMS, path.posix.join);
  return [...folders((env.PATH ?? '').split(':'), NAMES_ON_PATH, path.posix.join), ...LINUX_FILES];
}

/**
 * @returns the program's path: CHROME_PATH if it is set, else the first of the usual places; undefined if there is none
 * @throws Error if CHROME_PATH names something that cannot be run: a person's choice is not silently passed over
 */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const chosen = machine.env.CHROME_PATH;
  if (!chosen) return places(machine).find(machine.isProgram);
  if (!machine.isProgram(chosen)) throw new Error(`CHROME_PATH names no program that can be run: ${chosen}`);
  return chosen;
}

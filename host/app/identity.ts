/** Who the app is: from the package.json above its main file, as Electron does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const identity = { name: 'Electron', version: '0.0.0', appPath: process.cwd() };

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
}

/** Takes name and version from the nearest package.json that names the app; without one Electron's defaults stay. */
export function readIdentity(mainFile: string): void {
  for (let folder = path.dirname(mainFile); ; folder = path.dirname(folder)) {
    const { name, productName, version } = readManifest(path.join(folder, 'package.json'));
    const called = productName ?? name;
    if (called) {
      Object.assign(identity, { name: called, version: version ?? '0.0.0', appPath: folder });
      return;
    }
    if (folder === path.dirname(folder)) return;
  }
}

function readManifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return {};
  }
}

/** screen: one display. Its size is real once a page has told it; until then it is a common one. */
import { EventEmitter } from 'node:events';
import { strict } from '../strict.ts';

const COMMON: Electron.Size = { width: 1920, height: 1080 };

function displayOf(size: Electron.Size): Electron.Display {
  const bounds = { x: 0, y: 0, ...size };
  return strict<Electron.Display>('Display', {
    id: 1,
    label: '',
    scaleFactor: 1,
    rotation: 0,
    internal: false,
    bounds,
    size,
    workArea: bounds,
    workAreaSize: size,
  });
}

class HostScreen extends EventEmitter {
  readonly #display = displayOf(COMMON);

  getPrimaryDisplay(): Electron.Display {
    return this.#display;
  }
  getAllDisplays(): Electron.Display[] {
    return [this.#display];
  }
  getDisplayMatching(_bounds: Electron.Rectangle): Electron.Display {
    return this.#display;
  }
  getDisplayNearestPoint(_point: Electron.Point): Electron.Display {
    return this.#display;
  }
}

export const screen = strict<Electron.Screen>('screen', new HostScreen(), []);

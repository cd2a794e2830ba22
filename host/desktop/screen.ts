/** screen: the displays as the first page tells them; before there is a page, one of a common size. */
import { EventEmitter } from 'node:events';
import type { Protocol } from '../chromium/protocol.ts';
import { strict } from '../strict.ts';

type Info = Protocol.Emulation.ScreenInfo;

const ASSUMED: Electron.Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };
const sizeOf = ({ width, height }: Electron.Rectangle): Electron.Size => ({ width, height });

function makeDisplay(
  id: number,
  bounds: Electron.Rectangle,
  workArea: Electron.Rectangle,
  info?: Info,
): Electron.Display {
  return strict<Electron.Display>('Display', {
    id,
    label: info?.label ?? '',
    scaleFactor: info?.devicePixelRatio ?? 1,
    rotation: info?.orientation.angle ?? 0,
    internal: info?.isInternal ?? false,
    bounds,
    size: sizeOf(bounds),
    workArea,
    workAreaSize: sizeOf(workArea),
  });
}

function displayOf(info: Info): Electron.Display {
  const { left: x, top: y, width, height } = info;
  const workArea = { x: info.availLeft, y: info.availTop, width: info.availWidth, height: info.availHeight };
  return makeDisplay(Number(info.id), { x, y, width, height }, workArea, info);
}

/** How many square pixels two rectangles share. */
function overlap(a: Electron.Rectangle, b: Electron.Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

class HostScreen extends EventEmitter {
  #primary = makeDisplay(1, ASSUMED, ASSUMED);
  #displays = [this.#primary];

  /** @param infos  as Emulation.getScreenInfos gives them */
  update(infos: readonly Info[]): void {
    const primary = infos.find((info) => info.isPrimary) ?? infos[0];
    if (!primary) return;
    this.#primary = displayOf(primary);
    this.#displays = infos.map((info) => (info === primary ? this.#primary : displayOf(info)));
  }

  getPrimaryDisplay(): Electron.Display {
    return this.#primary;
  }
  getAllDisplays(): Electron.Display[] {
    return [...this.#displays];
  }
  /** The display that shows most of `bounds`; the primary one when none shows any. */
  getDisplayMatching(bounds: Electron.Rectangle): Electron.Display {
    const shown = (display: Electron.Display) => overlap(display.bounds, bounds);
    const [best] = this.getAllDisplays().sort((a, b) => shown(b) - shown(a));
    return best && shown(best) > 0 ? best : this.#primary;
  }
}

export const hostScreen = new HostScreen();
export const screen = strict<Electron.Screen>('screen', hostScreen, []);

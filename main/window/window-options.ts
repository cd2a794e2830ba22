import path from 'node:path';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { MINIMUM, type Placement } from './bounds.ts';

export interface WindowLook extends Placement {
  /** Shown until the page has drawn itself. */
  readonly backgroundColor: string;
  readonly isPackaged: boolean;
  /** Folder of the built bundles. */
  readonly out: string;
}

/** Everything that keeps a page in its box, written out although most of it is the default. */
const BOX = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // The dictionary would be fetched from a server.
  spellcheck: false,
} satisfies WebPreferences;

const webPreferences = ({ isPackaged, out }: WindowLook): WebPreferences => ({
  ...BOX,
  preload: path.join(out, 'preload/index.cjs'),
  devTools: !isPackaged,
});

/** What a window is made with that nobody sees: it shows a sheet, with no scripts, to be put on paper. */
export const sheetOptions = (): BrowserWindowConstructorOptions => ({
  show: false,
  webPreferences: { ...BOX, javascript: false, devTools: false },
});

/** What the window is made with. */
export const windowOptions = (look: WindowLook): BrowserWindowConstructorOptions => ({
  ...look.bounds,
  minWidth: MINIMUM.width,
  minHeight: MINIMUM.height,
  useContentSize: look.isContentSize,
  title: 'Oxytocin Atlas',
  icon: path.join(look.out, 'renderer/icon.png'),
  backgroundColor: look.backgroundColor,
  webPreferences: webPreferences(look),
});

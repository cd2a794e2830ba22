import path from 'node:path';
import { BrowserWindow, type WebPreferences } from 'electron';
import { HOME } from '../assets/origin.ts';
import { MINIMUM } from './bounds.ts';

interface WindowOptions {
  readonly bounds: { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number };
  readonly isMaximized: boolean;
  /** `bounds` names the size of the page instead of the frame around it. */
  readonly isContentSize: boolean;
  readonly backgroundColor: string;
  readonly isPackaged: boolean;
}

/** Everything that keeps the page in its box, written out although most of it is the default. */
export const webPreferences = (isPackaged: boolean): WebPreferences => ({
  preload: path.join(import.meta.dirname, '../preload/index.cjs'),
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
  devTools: !isPackaged,
});

/** Opens the window on the app's page. */
export const createWindow = (options: WindowOptions): BrowserWindow => {
  const window = new BrowserWindow({
    ...options.bounds,
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    useContentSize: options.isContentSize,
    title: 'Oxytocin Atlas',
    icon: path.join(import.meta.dirname, '../renderer/icon.png'),
    backgroundColor: options.backgroundColor,
    webPreferences: webPreferences(options.isPackaged),
  });
  if (options.isMaximized) window.maximize();
  void window.loadURL(HOME);
  return window;
};

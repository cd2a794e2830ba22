import { BrowserWindow } from 'electron';
import { sheetOptions, type WindowLook, windowOptions } from './window-options.ts';

/** Makes the window; nothing is loaded into it yet. */
export const createWindow = (look: WindowLook): BrowserWindow => {
  const window = new BrowserWindow(windowOptions(look));
  if (look.isMaximized) window.maximize();
  return window;
};

/** Makes a window that nobody sees. */
export const createSheetWindow = (): BrowserWindow => new BrowserWindow(sheetOptions());

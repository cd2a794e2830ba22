import { BrowserWindow } from 'electron';
import { type WindowLook, windowOptions } from './window-options.ts';

/** Makes the window; nothing is loaded into it yet. */
export const createWindow = (look: WindowLook): BrowserWindow => {
  const window = new BrowserWindow(windowOptions(look));
  if (look.isMaximized) window.maximize();
  return window;
};

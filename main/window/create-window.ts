import { BrowserWindow } from 'electron';
import { HOME } from '../assets/origin.ts';
import { type WindowLook, windowOptions } from './window-options.ts';

/** Opens the window on the app's page. */
export const createWindow = (look: WindowLook): BrowserWindow => {
  const window = new BrowserWindow(windowOptions(look));
  if (look.isMaximized) window.maximize();
  void window.loadURL(HOME);
  return window;
};

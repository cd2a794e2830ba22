import type { BrowserWindow } from 'electron';
import { HOME } from '../assets/origin.ts';

/**
 * Loads the app's page.
 * @param fail  is told when it cannot be loaded; a window that was closed or loaded again meanwhile is no failure
 */
export const loadHome = (
  window: Pick<BrowserWindow, 'loadURL' | 'isDestroyed'>,
  fail: (error: unknown) => void,
): void => {
  window.loadURL(HOME).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_ABORTED') return;
    // The window says that it is gone only after its page has said so.
    setImmediate(() => {
      if (!window.isDestroyed()) fail(error);
    });
  });
};

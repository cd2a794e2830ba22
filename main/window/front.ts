import type { BrowserWindow } from 'electron';

/** Brings the window before the person who started the app a second time. */
export const bringToFront = (
  window: Pick<BrowserWindow, 'isDestroyed' | 'isMinimized' | 'restore' | 'show' | 'focus'>,
): void => {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

import type { BrowserWindow } from 'electron';
import type { WindowState } from '../settings/settings-file.ts';

/** A window that is dragged tells its place many times a second; it is written down when it has come to rest. */
const REST_MS = 500;

/**
 * Writes down where the window is: when it has come to rest after a change, so that a killed app remembers too, and
 * when it is closed.
 *
 * @param keep  stores the state; called at most once a rest
 */
export const rememberBounds = (
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  keep: (state: WindowState) => void,
): void => {
  let timer: NodeJS.Timeout | undefined;
  const now = () => {
    clearTimeout(timer);
    keep({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(now, REST_MS);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', now);
  window.on('closed', () => clearTimeout(timer));
};

import type { App } from 'electron';

/**
 * Quits with the last window on every system, and only when the stores are closed.
 *
 * @param close  finishes what was asked of the stores
 * @param fail   is told when that did not go well; ends the app too
 */
export const closeBeforeQuit = (
  app: Pick<App, 'on' | 'quit'>,
  close: () => Promise<unknown>,
  fail: (error: unknown) => void,
): void => {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    close().then(() => app.quit(), fail);
  });
};

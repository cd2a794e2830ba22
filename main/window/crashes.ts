import type { BrowserWindow } from 'electron';

const WINDOW_MS = 60_000;
const RELOADS = 2;

/** What a person is told when the page is given up. */
export const CRASHES =
  'The window crashed three times within a minute. Your saved notes are safe. Start again; if it goes on, restart the computer or free some memory.';

/**
 * Decides what to do when the page's process is gone: load it again, but not for ever.
 * @returns a function that takes the time of a crash in milliseconds and says whether to reload
 */
export const reloadPolicy = (): ((now: number) => boolean) => {
  let recent: number[] = [];
  return (now) => {
    recent = [...recent.filter((each) => now - each < WINDOW_MS), now];
    return recent.length <= RELOADS;
  };
};

/**
 * Loads a page again whose process is gone; a third time within a minute it is given up.
 * @param giveUp  is told the reason, in Electron's word for it
 */
export const reloadAfterCrash = (
  window: Pick<BrowserWindow, 'isDestroyed' | 'webContents'>,
  giveUp: (reason: string) => void,
): void => {
  const shouldReload = reloadPolicy();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (shouldReload(Date.now())) window.webContents.reload();
    else giveUp(reason);
  });
};

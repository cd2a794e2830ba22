import type { BrowserWindow } from 'electron';

/** How long the page may take to save what is typed before the window closes without it. */
const PATIENCE_MS = 5000;

export interface Closing {
  /** The page stands: from now on it may hold text that is not saved. */
  readonly stands: () => void;
  /** The page has saved everything, or the user let it go. */
  readonly flushed: () => void;
  /** The page asks the user first; the window stays open. */
  readonly stay: () => void;
}

/**
 * Holds the window open until the page has saved what is typed. A page that does not answer within five seconds
 * hangs or has crashed: then the window closes all the same. One that still loads has nothing to save.
 *
 * @param ask  tells the page to save
 */
export const holdUntilFlushed = (
  window: Pick<BrowserWindow, 'on' | 'destroy' | 'isDestroyed'>,
  ask: () => void,
): Closing => {
  let mayHoldText = false;
  let timer: NodeJS.Timeout | undefined;
  const finish = () => {
    clearTimeout(timer);
    if (!window.isDestroyed()) window.destroy();
  };
  window.on('close', (event) => {
    if (!mayHoldText) return;
    event.preventDefault();
    if (timer) return;
    timer = setTimeout(finish, PATIENCE_MS);
    ask();
  });
  return {
    stands: () => {
      mayHoldText = true;
    },
    flushed: finish,
    stay: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};

const WINDOW_MS = 60_000;
const RELOADS = 2;

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

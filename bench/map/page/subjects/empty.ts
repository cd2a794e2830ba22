import type { Mount } from '../stage.ts';

/** Nothing at all: how fast frames come when nobody draws. */
export const mount: Mount = async () => ({
  setView: () => undefined,
  highlight: () => undefined,
  nodeAt: () => ({ x: 100, y: 100 }),
});

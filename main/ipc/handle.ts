import { ipcMain } from 'electron';
import { behindDoor } from './door.ts';

/** Registers what the window may ask. The only place that knows `ipcMain`, so that nothing gets past the door. */
export const handleAll = (...told: Parameters<typeof behindDoor>): void => {
  for (const [channel, listener] of behindDoor(...told)) ipcMain.handle(channel, listener);
};

/** ipcMain, webContents.ipc and frame.ipc: three tables of one kind. */
import { EventEmitter } from 'node:events';
import { strict } from '../strict.ts';

export type Handler = Parameters<Electron.IpcMain['handle']>[1];

export class HostIpc extends EventEmitter {
  /** Electron's own name for the table, which tests read to find every channel. */
  readonly _invokeHandlers = new Map<string, Handler>();

  /** @throws Error with Electron's words when the channel has a handler already */
  handle(channel: string, handler: Handler): void {
    if (this._invokeHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof handler !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    this._invokeHandlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args: unknown[]) => {
      this.removeHandler(channel);
      return handler(event, ...args) as unknown;
    });
  }
  removeHandler(channel: string): void {
    this._invokeHandlers.delete(channel);
  }
}

export const hostIpcMain = new HostIpc();
export const ipcMain = strict<Electron.IpcMain>('ipcMain', hostIpcMain);

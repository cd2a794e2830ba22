/** `session`: there is one, the default one. */
import { EventEmitter } from 'node:events';
import { strict } from '../strict.ts';
import { setCheckHandler, setRequestHandler } from './permissions.ts';
import { protocol } from './protocol.ts';
import { webRequest } from './web-request.ts';

class HostSession extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = webRequest;
  readonly setPermissionRequestHandler = setRequestHandler;
  readonly setPermissionCheckHandler = setCheckHandler;
  #spellChecks = true;

  /** Chromium's device choosers never open here, so there is nothing to ask about. */
  setDevicePermissionHandler(_handler: unknown): void {}
  setBluetoothPairingHandler(_handler: unknown): void {}
  /** Screen capture is a permission here, see permissions.ts. */
  setDisplayMediaRequestHandler(_handler: unknown): void {}
  /** Chromium has no dictionary to check with: its download is shut off. */
  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spellChecks = enabled;
  }
  isSpellCheckerEnabled(): boolean {
    return this.#spellChecks;
  }
  isPersistent(): boolean {
    return true;
  }
}

export const defaultSession = strict<Electron.Session>('session', new HostSession(), []);
export const session = strict<typeof Electron.Session & { defaultSession: Electron.Session }>('session', {
  defaultSession,
});

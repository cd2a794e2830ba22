import type { Session } from 'electron';
import { isOurs } from '../assets/origin.ts';

/** Without these handlers Electron grants everything. The app needs no permission at all, and no network. */
export const refuseEverything = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  // An object without streams would make Electron throw in main; null refuses.
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.webRequest.onBeforeRequest((details, answer) => {
    const isInside = isOurs(details.url) || /^(?:data|blob|devtools):/.test(details.url);
    answer({ cancel: !isInside });
  });
};

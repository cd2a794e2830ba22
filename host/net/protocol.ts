/** `protocol`: the app's own schemes. */
import { missing, onlyKnown, strict } from '../strict.ts';
import { translateScheme } from './origin.ts';

type Handler = Parameters<Electron.Protocol['handle']>[1];

const privileged = new Map<string, Electron.Privileges>();
const handlers = new Map<string, Handler>();

/** What Chromium grants the https origin anyway, or what changes nothing that this host shows. */
const KNOWN_PRIVILEGES: (keyof Electron.Privileges)[] = [
  'standard',
  'secure',
  'supportFetchAPI',
  'codeCache',
  'stream',
];

export const handlerOf = (scheme: string): Handler | undefined => handlers.get(scheme);

/** Scheme of the app's first address, for a window that is shown before it has loaded one. */
export const firstScheme = (): string => [...privileged.keys()][0] ?? 'app';

export const protocol = strict<Electron.Protocol>('protocol', {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme, privileges } of schemes) {
      onlyKnown('protocol.registerSchemesAsPrivileged', privileges, KNOWN_PRIVILEGES);
      privileged.set(scheme, privileges ?? {});
      translateScheme(scheme);
    }
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    if (!privileged.get(scheme)?.standard)
      throw missing(`protocol.handle('${scheme}') for a scheme that is not privileged and standard`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme) => void handlers.delete(scheme),
  isProtocolHandled: (scheme) => handlers.has(scheme),
});

import type { CustomScheme } from 'electron';

/** The one place the window may load from. */
export const SCHEME = 'app';
export const HOST = 'bundle';
export const HOME = `${SCHEME}://${HOST}/index.html`;

/** A page of its own origin, as secure as https. It may not bypass the policy, nor start service workers. */
export const PRIVILEGED: CustomScheme[] = [
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
];

/**
 * True for an address inside the app's own bundle.
 * Scheme and host are compared one by one: `origin` is the text "null" for every scheme that Node does not know.
 */
export const isOurs = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && !url.username && !url.port;
};

/** The one place the window may load from. */
export const SCHEME = 'app';
export const HOST = 'bundle';
export const HOME = `${SCHEME}://${HOST}/index.html`;

/**
 * True for an address inside the app's own bundle.
 * Scheme and host are compared one by one: `origin` is the text "null" for every scheme that Node does not know.
 */
export const isOurs = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && !url.username && !url.port;
};

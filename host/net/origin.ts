/**
 * Chromium refuses to route app:// (net::ERR_ABORTED), so outside, in Chromium, app://bundle is https://bundle.app.test,
 * and inside, in the app's code, it is always app://bundle. `.test` is reserved (RFC 2606) and never resolves.
 */
const schemes = new Set<string>();

const INSIDE = /^([a-z][a-z0-9+-]*):\/\/([a-z0-9-]+)(?=[/?#]|$)/;
const OUTSIDE = /^https:\/\/([a-z0-9-]+)\.([a-z0-9+-]+)\.test(?=[/?#]|$)/;

/** From now on addresses of this scheme are translated. */
export const translateScheme = (scheme: string): void => void schemes.add(scheme);

/** The address as Chromium gets it; one that is not the app's is not changed. */
export const outside = (url: string): string =>
  url.replace(INSIDE, (whole, scheme: string, host: string) =>
    schemes.has(scheme) ? `https://${host}.${scheme}.test` : whole,
  );

/** The address as the app's code sees it. */
export const inside = (url: string): string =>
  url.replace(OUTSIDE, (whole, host: string, scheme: string) => (schemes.has(scheme) ? `${scheme}://${host}` : whole));

/** Translates the origins in a header such as Content-Security-Policy. A bare `app:` stays as it is. */
export const outsideHeader = (value: string): string =>
  [...schemes].reduce(
    (text, scheme) => text.replace(new RegExp(`\\b${scheme}://([a-z0-9-]+)`, 'g'), `https://$1.${scheme}.test`),
    value,
  );

/** Scheme and host, in the app's terms; 'null' for addresses without a host, as in a browser. */
export const originOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/.exec(inside(url))?.[0] ?? 'null';

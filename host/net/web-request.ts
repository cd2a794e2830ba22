/** session.webRequest.onBeforeRequest: asked for every request of every page, the app's own scheme included. */
import { strict } from '../strict.ts';

type Details = Electron.OnBeforeRequestListenerDetails;
type Listener = (details: Details, callback: (response: Electron.CallbackResponse) => void) => void;
interface Subscription {
  readonly filter: Electron.WebRequestFilter;
  readonly listener: Listener;
}

const EVERYTHING: Electron.WebRequestFilter = { urls: ['<all_urls>'] };
let subscription: Subscription | undefined;

/** Whether an address matches one of Chromium's match patterns, such as `app://bundle/*`. */
export function matchesPattern(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme, host, path] = /^([^:]+):\/\/([^/]*)(\/.*)?$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) throw new Error(`Invalid url pattern ${pattern}`);
  const any = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const schemeRule = scheme === '*' ? 'https?' : any(scheme);
  const hostRule = host.startsWith('*.') ? `([^/]+\\.)?${any(host.slice(2))}` : host === '*' ? '[^/]*' : any(host);
  return new RegExp(`^${schemeRule}://${hostRule}${any(path ?? '/*')}$`).test(url);
}

function applies({ urls, excludeUrls, types }: Electron.WebRequestFilter, { url, resourceType }: Details): boolean {
  const matches = (pattern: string) => matchesPattern(pattern, url);
  if (excludeUrls?.some(matches)) return false;
  if (types && !types.some((type) => type === resourceType)) return false;
  return urls.length === 0 || urls.some(matches);
}

/** @returns what the app answered: nothing to change, when it does not listen for such a request */
export function askBeforeRequest(details: Details): Promise<Electron.CallbackResponse> {
  if (!subscription || !applies(subscription.filter, details)) return Promise.resolve({});
  const { listener } = subscription;
  return new Promise((resolve) => listener(details, resolve));
}

export const webRequest = strict<Electron.WebRequest>('session.webRequest', {
  onBeforeRequest(filterOrListener: Electron.WebRequestFilter | Listener | null, maybeListener?: Listener | null) {
    const isFiltered = filterOrListener !== null && typeof filterOrListener === 'object';
    const listener = isFiltered ? maybeListener : filterOrListener;
    subscription = listener ? { filter: isFiltered ? filterOrListener : EVERYTHING, listener } : undefined;
  },
});

/** Answers one paused request of Chromium from the app's own handler; anything else never leaves the machine. */
import type { Cdp } from '../chromium/cdp.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { inside, originOf, outside, outsideHeader } from './origin.ts';
import { handlerOf } from './protocol.ts';
import { askBeforeRequest } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
type Details = Electron.OnBeforeRequestListenerDetails;

/** The page and frame that a request comes from; neither for workers. */
export interface Source {
  readonly contents?: Electron.WebContents | undefined;
  readonly frame?: Electron.WebFrameMain | undefined;
}

const TYPES: Partial<Record<Protocol.Network.ResourceType, Details['resourceType']>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
  WebSocket: 'webSocket',
};

/** The address asked for, in the app's terms, fragment included. */
export const addressOf = ({ request }: Paused): string => inside(request.url + (request.urlFragment ?? ''));

/** Answers `paused`, after the app's onBeforeRequest has been asked. */
export async function answerRequest(cdp: Cdp, paused: Paused, source: Source): Promise<void> {
  const { requestId } = paused;
  const reply = await respond(paused, source).catch((error: unknown) => {
    console.error(`Error occurred in protocol handler for '${addressOf(paused)}':`, error);
    return fails('Failed');
  });
  // The request may be gone by now: the page has moved on.
  if (reply.kind === 'fails')
    await cdp.send('Fetch.failRequest', { requestId, errorReason: reply.reason }).catch(() => {});
  else await cdp.send('Fetch.fulfillRequest', { requestId, ...reply.response }).catch(() => {});
}

type Reply =
  | { readonly kind: 'fails'; readonly reason: Protocol.Network.ErrorReason }
  | { readonly kind: 'answers'; readonly response: Omit<Protocol.Fetch.fulfillRequestParameters, 'requestId'> };

const fails = (reason: Protocol.Network.ErrorReason): Reply => ({ kind: 'fails', reason });

async function respond(paused: Paused, source: Source): Promise<Reply> {
  const url = addressOf(paused);
  const { cancel, redirectURL } = await askBeforeRequest(detailsOf(paused, url, source));
  if (cancel) return fails('BlockedByClient');
  if (redirectURL)
    return {
      kind: 'answers',
      response: { responseCode: 307, responseHeaders: [{ name: 'location', value: outside(redirectURL) }] },
    };
  const isOurs = outside(url) !== url;
  const handler = isOurs ? handlerOf(url.slice(0, url.indexOf(':'))) : undefined;
  if (!handler) return fails('BlockedByClient');
  const response = await handler(requestOf(paused, url));
  if (response.type === 'error') return fails('Failed');
  return {
    kind: 'answers',
    response: {
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value: outsideHeader(value) })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    },
  };
}

function detailsOf({ request, resourceType, requestId }: Paused, url: string, { contents, frame }: Source): Details {
  const isDocument = resourceType === 'Document';
  return {
    id: Number(/\d+/.exec(requestId)?.[0] ?? 0),
    url,
    method: request.method,
    resourceType: isDocument ? (frame?.parent ? 'subFrame' : 'mainFrame') : (TYPES[resourceType] ?? 'other'),
    referrer: inside(headerOf(request, 'referer') ?? ''),
    timestamp: Date.now(),
    uploadData: [],
    ...(contents && { webContents: contents, webContentsId: contents.id }),
    ...(frame && { frame }),
  };
}

function requestOf({ request }: Paused, url: string): GlobalRequest {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    headers.set(name, /^(origin|referer)$/i.test(name) ? inside(value) : value);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && request.hasPostData === true;
  const body = (request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'));
  const made = new Request(url, {
    method: request.method,
    headers,
    ...(hasBody && { body: Buffer.concat(body) }),
  });
  // Electron 45 adds it, absent where the browser itself begins the load.
  const initiator = headerOf(request, 'origin') ?? headerOf(request, 'referer');
  if (initiator) Object.defineProperty(made, 'initiatorOrigin', { value: originOf(initiator) });
  return made;
}

function headerOf({ headers }: Protocol.Network.Request, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The one Chromium of this process: it starts with the first window, and again when all had been closed. */
import path from 'node:path';
import { announce } from '../announce.ts';
import { hostApp } from '../app/app.ts';
import { appendedSwitches } from '../app/command-line.ts';
import { beforeLeaving } from '../app/life.ts';
import { environment } from '../environment.ts';
import { answerRequest, type Source } from '../net/requests.ts';
import { type Chromium, launchChromium } from './launch.ts';
import type { Answer, Method, Parameters, Protocol } from './protocol.ts';
import { setChromiumVersion } from './version.ts';

export interface Target {
  readonly sessionId: string;
  readonly targetId: string;
  /** It stands still until it is told to run. */
  readonly isWaiting: boolean;
}

/** Who a page of Chromium belongs to. */
export interface PageClient {
  readonly sessionId: string;
  readonly targetId: string;
  attach(target: Target): void;
  /** A frame of the page that lives in another process. */
  attachFrame(target: Target): void;
  emit(method: string, params: unknown, sessionId: string): void;
  gone(): void;
  /** Where a request comes from; undefined when it is not this page's. */
  sourceOf(request: Protocol.Fetch.requestPausedPayload): Source | undefined;
  /** Asks the app about a navigation; true when it said no. */
  refuses(request: Protocol.Fetch.requestPausedPayload): boolean;
}

export interface FirstView {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** Not to be shown; needs a Chromium that runs already. */
  readonly isHidden?: boolean | undefined;
}

class Engine {
  #chromium: Promise<Chromium> | undefined;
  /** The last one that closed its pipe: its processes end a moment later. */
  #ending: Chromium | undefined;
  readonly #clients = new Map<string, PageClient>();
  /** Pages that were asked for and have not come yet, in order. */
  readonly #expected: PageClient[] = [];

  constructor() {
    beforeLeaving(async () => (await this.#chromium)?.stop());
    beforeLeaving(async () => this.#ending?.stop());
  }

  /** Opens a window for `client`, which is told by `attach`. @throws Error if there is no Chromium to be had */
  async open(client: PageClient, view: FirstView): Promise<void> {
    this.#expected.push(client);
    const running = this.#chromium && (await this.#chromium);
    // With the last window Chromium quits too: it may be gone before it has heard of the next one.
    if (running && (await openAnother(running, view))) return;
    this.#chromium = this.#start(view);
    await this.#chromium;
  }

  async send<M extends Method>(method: M, params: Parameters<M>, sessionId?: string): Promise<Answer<M>> {
    if (!this.#chromium) throw new Error(`${method}: no Chromium`);
    return (await this.#chromium).cdp.send(method, params, sessionId);
  }

  async #start(view: FirstView): Promise<Chromium> {
    const { headed, opensPort } = environment;
    const profile = path.join(hostApp.getPath('userData'), 'host-chromium');
    const chromium = await launchChromium({ ...view, profile, headed, opensPort, switches: appendedSwitches() });
    const { cdp, pid, port } = chromium;
    cdp.onEvent = (method, params, sessionId) => this.#onEvent(chromium, method, params, sessionId);
    cdp.onClose = () => this.#onClose(chromium);
    await Promise.all([
      cdp.send('Browser.getVersion', {}).then(({ product }) => setChromiumVersion(product)),
      // On the browser's own session: closest to the network, it sees every request of every page and worker, and a
      // test's own routes come before it.
      cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      cdp.send('Browser.setDownloadBehavior', { behavior: 'deny' }),
      cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    ]);
    if (!opensPort) announce({ event: 'started', pid: process.pid, chromiumPid: pid });
    else
      void port.then((ws) => {
        const { host } = new URL(ws);
        announce({ event: 'cdp', cdp: `http://${host}`, ws, pid: process.pid, chromiumPid: pid });
      });
    return chromium;
  }

  #onEvent(chromium: Chromium, method: string, params: unknown, sessionId: string): void {
    if (method === 'Fetch.requestPaused') void this.#onRequest(chromium, params as Protocol.Fetch.requestPausedPayload);
    else if (method === 'Target.attachedToTarget')
      this.#onTarget(params as Protocol.Target.attachedToTargetPayload, sessionId);
    else if (method === 'Target.detachedFromTarget')
      this.#onDetached(params as Protocol.Target.detachedFromTargetPayload);
    else this.#clients.get(sessionId)?.emit(method, params, sessionId);
  }

  #onTarget(
    { sessionId, targetInfo, waitingForDebugger }: Protocol.Target.attachedToTargetPayload,
    parent: string,
  ): void {
    const { type, targetId, openerId } = targetInfo;
    const target = { sessionId, targetId, isWaiting: waitingForDebugger };
    const owner = this.#clients.get(parent);
    if (type === 'iframe' && owner) {
      this.#clients.set(sessionId, owner);
      owner.attachFrame(target);
      return;
    }
    const client = type === 'page' && openerId === undefined ? this.#expected.shift() : undefined;
    if (client) {
      this.#clients.set(sessionId, client);
      client.attach(target);
      return;
    }
    // Workers, Chromium's own interface, and windows nobody asked for (a popup past the guards, Ctrl+T).
    this.#try('Runtime.runIfWaitingForDebugger', {}, sessionId);
    // Let go BEFORE closing: a paused popup shares its opener's thread and would hang it for good.
    if (type === 'page') this.#try('Target.closeTarget', { targetId });
  }

  #onDetached({ sessionId }: Protocol.Target.detachedFromTargetPayload): void {
    const client = this.#clients.get(sessionId);
    this.#clients.delete(sessionId);
    if (client?.sessionId === sessionId) client.gone();
  }

  #onClose(chromium: Chromium): void {
    this.#chromium = undefined;
    this.#ending = chromium;
    const pages = this.#pages();
    this.#clients.clear();
    // When the last window is closed Chromium goes too, but only after its pages.
    const { isQuitting, isLeaving } = hostApp.life;
    const isUnexpected = pages.length + this.#expected.length > 0 && !isQuitting && !isLeaving;
    if (isUnexpected) console.error(`electron host: Chromium has ended unexpectedly\n${chromium.lastWords()}`);
    for (const client of pages) client.gone();
  }

  async #onRequest({ cdp }: Chromium, paused: Protocol.Fetch.requestPausedPayload): Promise<void> {
    const pages = this.#pages();
    const client = pages.find((page) => page.sourceOf(paused) !== undefined);
    if (paused.resourceType === 'Document' && client?.refuses(paused)) {
      // Aborted keeps the old page; BlockedByClient would show an error page in its place.
      this.#try('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' });
      return;
    }
    await answerRequest(cdp, paused, client?.sourceOf(paused) ?? {});
  }

  #pages(): PageClient[] {
    return [...new Set(this.#clients.values())];
  }

  /** Sends what may come too late: the target can be gone by then. */
  #try<M extends Method>(method: M, params: Parameters<M>, sessionId?: string): void {
    this.send(method, params, sessionId).catch(() => {});
  }
}

/** @returns false when Chromium was already on its way out */
async function openAnother({ cdp, openApp }: Chromium, { url, width, height, isHidden }: FirstView): Promise<boolean> {
  // A page without any window cannot be printed: Chromium does not count it as a page.
  const windowState = isHidden ? 'minimized' : 'normal';
  try {
    if (environment.headed && !isHidden) await openApp(url);
    else await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height, windowState });
    return !cdp.isClosed;
  } catch {
    return false;
  }
}

export const engine = new Engine();

/** One page of Chromium, seen through its DevTools sessions: its own, and those of frames in other processes. */
import { EventEmitter } from 'node:events';
import { engine, type PageClient, type Target } from '../chromium/engine.ts';
import type { Answer, Method, Parameters, SessionEvents } from '../chromium/protocol.ts';
import { environment } from '../environment.ts';
import { BINDING } from '../ipc/router.ts';
import { PRELOAD_WORLD, pageScript, preloadScript } from './page-scripts.ts';

export class Page implements PageClient {
  /** What Chromium says about this page, by the protocol's names. */
  readonly events = new EventEmitter<SessionEvents>();
  /** Settles when the page stands and its scripts are registered. */
  readonly attached: Promise<void>;
  sessionId = '';
  /** Also the id of the main frame. */
  targetId = '';
  onGone: () => void = () => {};
  sourceOf: NonNullable<PageClient['sourceOf']> = () => undefined;
  refuses: NonNullable<PageClient['refuses']> = () => false;
  /** Sent before the page may run, together with what every page gets. */
  beforeRun: () => Promise<unknown>[] = () => [];
  readonly #preferences: Electron.WebPreferences;
  #resolveAttached: () => void = () => {};

  constructor(preferences: Electron.WebPreferences) {
    this.#preferences = preferences;
    this.attached = new Promise((resolve) => {
      this.#resolveAttached = resolve;
    });
    this.events.setMaxListeners(0);
  }

  /** @throws Error naming the method, when Chromium refuses or is gone */
  send<M extends Method>(method: M, params: Parameters<M>, sessionId = this.sessionId): Promise<Answer<M>> {
    return engine.send(method, params, sessionId);
  }

  /** Sends without waiting; the page may be gone by then, which is nobody's fault. */
  say<M extends Method>(method: M, params: Parameters<M>, sessionId = this.sessionId): void {
    this.send(method, params, sessionId).catch((error: Error) => {
      if (environment.verbose) console.error(`electron host: ${error.message}`);
    });
  }

  async attach(target: Target): Promise<void> {
    this.sessionId = target.sessionId;
    this.targetId = target.targetId;
    await Promise.allSettled([...this.#prepare(target), ...this.beforeRun()]);
    this.#resolveAttached();
  }

  attachFrame(target: Target): void {
    void Promise.allSettled(this.#prepare(target));
  }

  gone(): void {
    this.onGone();
  }

  emit(method: string, params: unknown, sessionId: string): void {
    (this.events as EventEmitter).emit(method, params, sessionId);
  }

  /** Everything is sent at once and answered in order; the page is let go only behind it. */
  #prepare({ sessionId, isWaiting }: Target): Promise<unknown>[] {
    const send = <M extends Method>(method: M, params: Parameters<M>) => this.send(method, params, sessionId);
    return [
      send('Page.enable', {}),
      send('Inspector.enable', {}),
      send('Log.enable', {}),
      send('Page.setLifecycleEventsEnabled', { enabled: true }),
      send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      send('Runtime.addBinding', { name: BINDING, executionContextName: PRELOAD_WORLD }),
      // Scripts run in the order in which they are registered: the page's end of the bridge has to listen first.
      send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript() }),
      send('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadScript(this.#preferences),
        worldName: PRELOAD_WORLD,
      }),
      send('Runtime.enable', {}),
      ...(isWaiting ? [send('Runtime.runIfWaitingForDebugger', {})] : []),
    ];
  }
}

/**
 * Runs in every new document, in the preload's isolated world: makes what a sandboxed preload finds in Electron
 * (`require`, `process`, ipcRenderer, contextBridge), then runs the app's unmodified preload file.
 */
import type { makeBridge } from './bridge.ts';
import type { makeCodec } from './codec.ts';
import type { addGuards } from './guards.ts';
import type { FromHost, PreloadConfig, ToHost } from './messages.ts';
import type { addReports } from './reports.ts';

type Listener = (...args: unknown[]) => unknown;
type Run = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

interface World {
  /** The binding; taken away before the preload runs. */
  __host?: (text: string) => void;
  /** Called by the host. */
  __deliver?: (text: string) => void;
}

export function preloadWorld(
  config: PreloadConfig,
  createCodec: typeof makeCodec,
  createBridge: typeof makeBridge,
  guard: typeof addGuards,
  report: typeof addReports,
  run: Run,
): void {
  const isErrorPage = location.protocol === 'chrome-error:';
  if (location.href === 'about:blank' || isErrorPage) return;
  const world = globalThis as World;
  const binding = world.__host;
  delete world.__host;
  const codec = createCodec();
  const toHost = (header: ToHost, v = '') => binding?.(`${JSON.stringify(header)}\n${v}`);
  const isTop = window === window.top;

  const bridge = createBridge('preload', codec, (popup) => toHost({ ...popup, t: 'popup' }));
  const channel = new MessageChannel();
  bridge.connect(channel.port1);
  dispatchEvent(new MessageEvent(config.secret, { ports: [channel.port1] }));
  guard((popup) => toHost({ t: 'popup', ...popup }), config.guardsClose);
  if (isTop) report((message) => toHost(message));

  const missing = (name: string) => new Error(`electron host: ${name} is not implemented`);
  const strict = <T extends object>(name: string, object: T): T =>
    new Proxy(object, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON')
          return Reflect.get(target, key);
        throw missing(`${name}.${key}`);
      },
    });

  /** Node's `events`, as far as a sandboxed preload uses it. */
  class Emitter {
    #listeners = new Map<string, Listener[]>();
    on(name: string, listener: Listener): this {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      return this;
    }
    addListener(name: string, listener: Listener): this {
      return this.on(name, listener);
    }
    once(name: string, listener: Listener): this {
      const once = Object.assign(
        (...args: unknown[]) => {
          this.off(name, once);
          listener(...args);
        },
        { listener },
      );
      return this.on(name, once);
    }
    off(name: string, listener: Listener): this {
      const list = this.#listeners.get(name) ?? [];
      const at = list.findLastIndex(
        (one) => one === listener || (one as { listener?: Listener }).listener === listener,
      );
      if (at >= 0) this.#listeners.set(name, list.toSpliced(at, 1));
      return this;
    }
    removeListener(name: string, listener: Listener): this {
      return this.off(name, listener);
    }
    removeAllListeners(name?: string): this {
      if (name === undefined) this.#listeners.clear();
      else this.#listeners.delete(name);
      return this;
    }
    listenerCount(name: string): number {
      return this.#listeners.get(name)?.length ?? 0;
    }
    emit(name: string, ...args: unknown[]): boolean {
      const list = this.#listeners.get(name) ?? [];
      for (const listener of list) listener.apply(this, args);
      return list.length > 0;
    }
  }

  /** structuredClone first: it alone knows what may be cloned (getters, prototypes, detached buffers). */
  const clone = (args: unknown[]): string => {
    let copy: unknown;
    try {
      copy = structuredClone(args);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    return codec.encode(copy);
  };

  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let nextCall = 1;
  class IpcRenderer extends Emitter {
    send(name: string, ...args: unknown[]): void {
      toHost({ t: 'send', channel: name }, clone(args));
    }
    async invoke(name: string, ...args: unknown[]): Promise<unknown> {
      const v = clone(args);
      const n = nextCall++;
      return new Promise((resolve, reject) => {
        waiting.set(n, {
          resolve,
          reject: (error) => reject(new Error(`Error invoking remote method '${name}': ${error.message}`)),
        });
        toHost({ t: 'invoke', channel: name, n }, v);
      });
    }
  }
  const ipc = new IpcRenderer();
  const ipcRenderer = strict('ipcRenderer', bindAll(ipc));

  /** Methods run on the object itself, not on the strict proxy, so private fields work. */
  function bindAll(emitter: IpcRenderer): IpcRenderer {
    const bound: Record<string, unknown> = {};
    for (let proto: object = emitter; proto !== Object.prototype; proto = Object.getPrototypeOf(proto))
      for (const name of Object.getOwnPropertyNames(proto)) {
        const method: unknown = Reflect.get(emitter, name);
        if (typeof method === 'function' && name !== 'constructor')
          bound[name] ??= (...args: unknown[]) => {
            const result: unknown = Reflect.apply(method, emitter, args);
            return result === emitter ? ipcRenderer : result;
          };
      }
    return bound as unknown as IpcRenderer;
  }

  world.__deliver = (text) => {
    const end = text.indexOf('\n');
    const header = JSON.parse(text.slice(0, end)) as FromHost;
    const v = text.slice(end + 1);
    if (header.t === 'message') {
      const event = strict('IpcRendererEvent', { sender: ipcRenderer, ports: [] });
      ipc.emit(header.channel, event, ...(codec.decode(v) as unknown[]));
      return;
    }
    const call = waiting.get(header.n);
    waiting.delete(header.n);
    if (header.error === undefined) call?.resolve(codec.decode(v));
    else call?.reject(new Error(header.error));
  };

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
  });
  const modules: Record<string, unknown> = {
    electron: strict('electron (preload)', { contextBridge, ipcRenderer }),
    events: Object.assign(Emitter, { EventEmitter: Emitter, default: Emitter }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  };
  const require = (name: string): unknown => {
    const found = modules[name.replace(/^node:/, '').replace(/^electron\/renderer$/, 'electron')];
    if (!found) throw new Error(`module not found: ${name}`);
    return found;
  };
  const process = strict('process (preload)', {
    platform: config.platform,
    arch: config.arch,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: isTop,
    versions: Object.freeze(config.versions),
    env: Object.freeze({}),
    argv: Object.freeze([]),
  });

  if (!isTop && !config.runsInSubFrames) return;
  const module = { exports: {} };
  try {
    run(require, module, module.exports, process);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    toHost({ t: 'preload-error', message, stack: stack ?? message });
  }
}

/** What a preload gets as ipcRenderer, and what the host says to it. */
import type { Codec } from './codec.ts';
import type { FromHost, ToHost } from './messages.ts';

export type Listener = (...args: unknown[]) => unknown;
/** Makes reading a member that `object` does not have throw its name. */
export type Strict = <T extends object>(name: string, object: T) => T;

/** Node's `events`, as far as a sandboxed preload uses it. */
export interface Emitter {
  on(name: string, listener: Listener): this;
  once(name: string, listener: Listener): this;
  off(name: string, listener: Listener): this;
  emit(name: string, ...args: unknown[]): boolean;
}

export interface IpcRendererParts {
  readonly ipcRenderer: object;
  /** The class that `require('events')` gives. */
  readonly Emitter: new () => Emitter;
  /** Takes one text of the host. */
  readonly deliver: (text: string) => void;
}

export function makeIpcRenderer(
  codec: Codec,
  strict: Strict,
  toHost: (message: ToHost, v: string) => void,
): IpcRendererParts {
  class HostEmitter implements Emitter {
    #listeners = new Map<string, Listener[]>();
    on(name: string, listener: Listener): this {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      return this;
    }
    addListener(name: string, listener: Listener): this {
      return this.on(name, listener);
    }
    once(name: string, listener: Listener): this {
      const once = (...args: unknown[]) => {
        this.off(name, once);
        listener(...args);
      };
      return this.on(name, Object.assign(once, { listener }));
    }
    off(name: string, listener: Listener): this {
      const list = this.#listeners.get(name) ?? [];
      const isIt = (one: Listener & { listener?: Listener }) => one === listener || one.listener === listener;
      const at = list.findLastIndex(isIt);
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

  class IpcRenderer extends HostEmitter {
    send(channel: string, ...args: unknown[]): void {
      toHost({ t: 'send', channel }, clone(args));
    }
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const v = clone(args);
      const n = nextCall++;
      return new Promise((resolve, reject) => {
        const refuse = (error: Error) =>
          reject(new Error(`Error invoking remote method '${channel}': ${error.message}`));
        waiting.set(n, { resolve, reject: refuse });
        toHost({ t: 'invoke', channel, n }, v);
      });
    }
  }

  const ipc = new IpcRenderer();
  /** Methods run on the object itself, not on the strict proxy, so private fields work. */
  const methods: Record<string, unknown> = {};
  const ipcRenderer = strict('ipcRenderer', methods);
  for (let proto: object = ipc; proto !== Object.prototype; proto = Object.getPrototypeOf(proto))
    for (const name of Object.getOwnPropertyNames(proto)) {
      const method: unknown = Reflect.get(ipc, name);
      if (typeof method !== 'function' || name === 'constructor') continue;
      methods[name] ??= (...args: unknown[]) => {
        const result: unknown = Reflect.apply(method, ipc, args);
        return result === ipc ? ipcRenderer : result;
      };
    }

  const deliver = (text: string) => {
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

  return { ipcRenderer, Emitter: HostEmitter, deliver };
}

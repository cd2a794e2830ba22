/**
 * The DevTools protocol over the two pipes of --remote-debugging-pipe.
 *
 * A pipe, because it ends with this process: when the host dies, even by SIGKILL, the kernel closes it and Chromium
 * quits by itself. Not Playwright, because it would add its own worlds and bindings to every page of the product.
 */
import type { Readable, Writable } from 'node:stream';
import type { Answer, Method, Parameters } from './protocol.ts';

interface Pending {
  readonly method: string;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: never;
  readonly error?: { readonly message: string };
}

export class Cdp {
  /** Called with each event; `sessionId` is '' for the browser's own session. */
  onEvent: (method: string, params: unknown, sessionId: string) => void = () => {};
  /** Called once, when Chromium is gone. */
  onClose: () => void = () => {};
  readonly #write: Writable;
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #closed = false;

  constructor(write: Writable, read: Readable) {
    this.#write = write;
    let parts: Buffer[] = [];
    read.on('data', (data: Buffer) => {
      let start = 0;
      for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)) {
        parts.push(data.subarray(start, end));
        const text = Buffer.concat(parts).toString();
        parts = [];
        start = end + 1;
        this.#receive(JSON.parse(text) as Message);
      }
      if (start < data.length) parts.push(data.subarray(start));
    });
    const close = () => this.#close();
    read.on('close', close).on('error', close);
    write.on('error', close);
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /**
   * @param sessionId  of a target; '' or nothing for the browser itself
   * @throws Error naming the method, when Chromium refuses or is gone
   */
  send<M extends Method>(method: M, params: Parameters<M>, sessionId = ''): Promise<Answer<M>> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium is gone`));
    const id = this.#nextId++;
    this.#write.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    return new Promise((resolve, reject) => this.#pending.set(id, { method, resolve, reject }));
  }

  #receive({ id, method, params, sessionId, result, error }: Message): void {
    if (id === undefined) {
      if (method !== undefined) this.onEvent(method, params, sessionId ?? '');
      return;
    }
    const call = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) call?.reject(new Error(`${call.method}: ${error.message}`));
    else call?.resolve(result as never);
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { method, reject } of this.#pending.values()) reject(new Error(`${method}: Chromium is gone`));
    this.#pending.clear();
    this.onClose();
  }
}

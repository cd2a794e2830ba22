/** Takes what a preload sends to the right listeners, with the frame it really came from, and brings answers back. */
import { inside } from '../net/origin.ts';
import type { FromHost, Popup, ToHost, View } from '../page/messages.ts';
import { strict } from '../strict.ts';
import type { Context, PreloadContexts } from '../window/contexts.ts';
import type { FrameTree } from '../window/frames.ts';
import type { Page } from '../window/page.ts';
import { fromText, toText } from './clone.ts';
import { HostIpc, hostIpcMain } from './ipc-main.ts';

/** The binding through which a preload's world speaks. */
export const BINDING = '__host';

export interface Receiver {
  readonly facade: Electron.WebContents;
  onIpcMessage(event: Electron.IpcMainEvent, channel: string, args: unknown[]): void;
  onPopup(popup: Popup): void;
  onView(view: View): void;
  onTitle(title: string): void;
  onPreloadError(message: string, stack: string): void;
}

export class IpcRouter {
  /** webContents.ipc */
  readonly ipc = new HostIpc();
  readonly #page: Page;
  readonly #frames: FrameTree;
  readonly #contexts: PreloadContexts;
  readonly #receiver: Receiver;

  constructor(page: Page, frames: FrameTree, contexts: PreloadContexts, receiver: Receiver) {
    this.#page = page;
    this.#frames = frames;
    this.#contexts = contexts;
    this.#receiver = receiver;
    page.events.on('Runtime.bindingCalled', ({ name, payload, executionContextId }, sessionId) => {
      if (name === BINDING) void this.#receive(payload, contexts.find(sessionId, executionContextId));
    });
  }

  /** Sends to the preload of one frame. @throws Error with Electron's words when an argument cannot be cloned */
  sendTo(frameId: string, channel: string, args: unknown[]): void {
    const v = toText(args);
    for (const context of this.#contexts.ofFrame(frameId)) this.#deliver(context, { t: 'message', channel }, v);
  }

  async #receive(payload: string, context: Context | undefined): Promise<void> {
    const end = payload.indexOf('\n');
    const header = JSON.parse(payload.slice(0, end)) as ToHost;
    const v = payload.slice(end + 1);
    switch (header.t) {
      case 'popup':
        return this.#receiver.onPopup({ ...header, url: inside(header.url) });
      case 'view':
        return this.#receiver.onView(header);
      case 'title':
        return this.#receiver.onTitle(header.title);
      case 'preload-error':
        return this.#receiver.onPreloadError(header.message, header.stack);
      case 'send':
        return this.#send(header.channel, fromText(v) as unknown[], context);
      case 'invoke':
        return this.#invoke(header.channel, header.n, fromText(v) as unknown[], context);
    }
  }

  #send(channel: string, args: unknown[], context: Context | undefined): void {
    const event = this.#eventFrom(context);
    this.#receiver.onIpcMessage(event, channel, args);
    for (const table of this.#tables(context)) table.emit(channel, event, ...args);
  }

  async #invoke(channel: string, n: number, args: unknown[], context: Context | undefined): Promise<void> {
    const handler = this.#tables(context)
      .find((table) => table._invokeHandlers.has(channel))
      ?._invokeHandlers.get(channel);
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const result: unknown = await handler(this.#eventFrom(context), ...args);
      this.#deliver(context, { t: 'reply', n }, toText(result));
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      this.#deliver(context, { t: 'reply', n, error: String(error) });
    }
  }

  /** From the narrowest to the widest. */
  #tables(context: Context | undefined): HostIpc[] {
    const frame = context && this.#frames.find(context.frameId);
    return [...(frame?.usedIpc ? [frame.usedIpc] : []), this.ipc, hostIpcMain];
  }

  #eventFrom(context: Context | undefined): Electron.IpcMainEvent & Electron.IpcMainInvokeEvent {
    const frame = context && this.#frames.find(context.frameId);
    const isLive = () => context !== undefined && this.#contexts.isLive(context) && frame?.isDestroyed() === false;
    return strict<Electron.IpcMainEvent & Electron.IpcMainInvokeEvent>('IpcMainEvent', {
      type: 'frame',
      sender: this.#receiver.facade,
      processId: frame?.processId ?? -1,
      frameId: frame?.routingId ?? -1,
      ports: [],
      preventDefault() {},
      defaultPrevented: false,
      /** As in Electron: null once the frame has navigated away or is gone. */
      get senderFrame() {
        return isLive() && frame ? frame.facade : null;
      },
      reply: (channel: string, ...args: unknown[]) => this.#deliver(context, { t: 'message', channel }, toText(args)),
    });
  }

  #deliver(context: Context | undefined, header: FromHost, v = ''): void {
    if (!context) return;
    const functionDeclaration = 'function (text) { globalThis.__deliver?.(text); }';
    const args = [{ value: `${JSON.stringify(header)}\n${v}` }];
    this.#page.say(
      'Runtime.callFunctionOn',
      { functionDeclaration, executionContextId: context.id, arguments: args },
      context.sessionId,
    );
  }
}

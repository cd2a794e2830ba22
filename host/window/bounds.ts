/** Where a window is and how big, as Chromium has it. */
import type { EventEmitter } from 'node:events';
import type { Parameters as Command, Protocol } from '../chromium/protocol.ts';
import { environment } from '../environment.ts';
import type { Page } from './page.ts';
import type { WindowEvents } from './window-events.ts';

type State = Protocol.Browser.WindowState;

/** Chromium says when a page is resized, but not when a window is moved, minimized or maximized. */
const LOOK_EVERY_MS = 1000;

const ENTERED = { maximized: 'maximize', minimized: 'minimize', fullscreen: 'enter-full-screen' } as const;
const LEFT = { maximized: 'unmaximize', minimized: 'restore', fullscreen: 'leave-full-screen' } as const;

export class WindowBounds {
  bounds: Electron.Rectangle;
  /** The last bounds of the window when it was neither maximized, minimized nor full screen. */
  normal: Electron.Rectangle;
  content: Electron.Size;
  state: State = 'normal';
  readonly #page: Page;
  readonly #window: EventEmitter<WindowEvents>;
  readonly #minimum: Electron.Size;
  /** Changes are made one after the other; each ends by asking Chromium what has become of it. */
  #turn: Promise<void>;
  #waiting = 0;
  #windowId = -1;
  /** What the app has been told last; nothing before the window stands. */
  #told: { readonly bounds: Electron.Rectangle; readonly content: Electron.Size } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(page: Page, window: EventEmitter<WindowEvents>, options: Electron.BrowserWindowConstructorOptions) {
    const { x = 0, y = 0, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options;
    this.#page = page;
    this.#window = window;
    this.#minimum = { width: minWidth, height: minHeight };
    this.bounds = { x, y, ...this.#atLeastMinimum({ width, height }) };
    this.normal = this.bounds;
    this.content = { width: this.bounds.width, height: this.bounds.height };
    this.#turn = page.attached;
    void this.#inTurn(() => this.#start(options)).catch(() => {});
    page.events.on('Page.frameResized', () => this.#look());
  }

  async #start({ x, y, useContentSize }: Electron.BrowserWindowConstructorOptions): Promise<void> {
    const { windowId } = await this.#page.send('Browser.getWindowForTarget', { targetId: this.#page.targetId }, '');
    this.#windowId = windowId;
    const { width, height } = this.bounds;
    // A headless window has no frame: its content is as big as was asked for, exactly.
    if (useContentSize || !environment.headed)
      await this.#send('Browser.setContentsSize', { windowId, ...this.content });
    // A further window would open where and as big as the last one.
    else await this.#place({ width, height, ...(x !== undefined && { left: x }), ...(y !== undefined && { top: y }) });
    if (environment.headed) this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  setContentSize(size: Electron.Size): Promise<void> {
    this.content = this.#atLeastMinimum(size);
    const asked = this.content;
    return this.#inTurn(() => this.#send('Browser.setContentsSize', { windowId: this.#windowId, ...asked }));
  }

  setBounds(part: Partial<Electron.Rectangle>): Promise<void> {
    const { x, y, width, height } = { ...this.bounds, ...part };
    const size = this.#atLeastMinimum({ width, height });
    this.bounds = { x, y, ...size };
    // Chromium takes a place only for a window in its normal state.
    if (this.state !== 'normal') void this.setState('normal');
    return this.#inTurn(() => this.#place({ left: x, top: y, ...size }));
  }

  setState(windowState: State): Promise<void> {
    const before = this.state;
    this.state = windowState;
    this.#announceState(before);
    return this.#inTurn(async () => {
      // From one state to another only by way of the normal one.
      if (before !== 'normal' && windowState !== 'normal') await this.#place({ windowState: 'normal' });
      await this.#place({ windowState });
    });
  }

  async #inTurn(change: () => Promise<void>): Promise<void> {
    this.#waiting++;
    const done = this.#turn.then(change).then(() => this.#refresh());
    this.#turn = done.catch(() => {}).finally(() => this.#waiting--);
    await done;
  }

  #place(bounds: Protocol.Browser.Bounds): Promise<void> {
    return this.#send('Browser.setWindowBounds', { windowId: this.#windowId, bounds });
  }

  async #send<M extends 'Browser.setWindowBounds' | 'Browser.setContentsSize'>(
    method: M,
    params: Command<M>,
  ): Promise<void> {
    await this.#page.send(method, params, '');
  }

  #look(): void {
    this.#inTurn(async () => {}).catch(() => {});
  }

  /** Asks Chromium and emits what has changed; while a further change waits, that one's outcome is what counts. */
  async #refresh(): Promise<void> {
    const { bounds } = await this.#page.send('Browser.getWindowBounds', { windowId: this.#windowId }, '');
    const { cssLayoutViewport, cssVisualViewport } = await this.#page.send('Page.getLayoutMetrics', {});
    if (this.#waiting > 1) return;
    const { zoom = 1 } = cssVisualViewport;
    const { clientWidth, clientHeight } = cssLayoutViewport;
    this.content = { width: Math.round(clientWidth * zoom), height: Math.round(clientHeight * zoom) };
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds;
    const stateBefore = this.state;
    const told = this.#told;
    this.bounds = { x: left, y: top, width, height };
    this.state = windowState;
    if (windowState === 'normal') this.normal = this.bounds;
    this.#told = { bounds: this.bounds, content: this.content };
    this.#announceState(stateBefore);
    if (!told) return;
    // The page is laid out a moment after its window has changed, so that it may be seen on its own.
    if (!isSameSize(told.bounds, this.bounds) || !isSameSize(told.content, this.content))
      this.#emitBoth('resize', 'resized');
    if (told.bounds.x !== left || told.bounds.y !== top) this.#emitBoth('move', 'moved');
  }

  #announceState(before: State): void {
    if (before === this.state) return;
    if (before !== 'normal') this.#window.emit(LEFT[before]);
    if (this.state !== 'normal') this.#window.emit(ENTERED[this.state]);
  }

  #emitBoth(during: 'resize' | 'move', after: 'resized' | 'moved'): void {
    this.#window.emit(during);
    this.#window.emit(after);
  }

  #atLeastMinimum({ width, height }: Electron.Size): Electron.Size {
    return { width: Math.max(width, this.#minimum.width), height: Math.max(height, this.#minimum.height) };
  }
}

const isSameSize = (a: Electron.Size, b: Electron.Size): boolean => a.width === b.width && a.height === b.height;

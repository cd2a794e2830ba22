/** Where a window is and how big, as Chromium has it. */
import type { EventEmitter } from 'node:events';
import type { Protocol } from '../chromium/protocol.ts';
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
  #windowId = -1;
  #timer: NodeJS.Timeout | undefined;

  constructor(page: Page, window: EventEmitter<WindowEvents>, options: Electron.BrowserWindowConstructorOptions) {
    const { x = 0, y = 0, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options;
    this.#page = page;
    this.#window = window;
    this.#minimum = { width: minWidth, height: minHeight };
    this.bounds = { x, y, ...this.#atLeastMinimum({ width, height }) };
    this.normal = this.bounds;
    this.content = { width: this.bounds.width, height: this.bounds.height };
    void page.attached.then(() => this.#start(options.useContentSize === true)).catch(() => {});
    page.events.on('Page.frameResized', () => void this.refresh().catch(() => {}));
  }

  async #start(isContentSize: boolean): Promise<void> {
    const { windowId } = await this.#page.send('Browser.getWindowForTarget', { targetId: this.#page.targetId }, '');
    this.#windowId = windowId;
    // A headless window has no frame: its content is as big as was asked for, exactly.
    if (isContentSize || !environment.headed) await this.setContentSize(this.content);
    else await this.refresh();
    if (environment.headed) this.#timer = setInterval(() => void this.refresh().catch(() => {}), LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async setContentSize(size: Electron.Size): Promise<void> {
    this.content = this.#atLeastMinimum(size);
    await this.#page.send('Browser.setContentsSize', { windowId: await this.#id(), ...this.content }, '');
    await this.refresh();
  }

  async setBounds(part: Partial<Electron.Rectangle>): Promise<void> {
    const { x, y, width, height } = { ...this.bounds, ...part };
    const size = this.#atLeastMinimum({ width, height });
    this.bounds = { x, y, ...size };
    // Chromium takes a place only for a window in its normal state.
    if (this.state !== 'normal') await this.setState('normal');
    await this.#set({ left: x, top: y, ...size });
  }

  async setState(windowState: State): Promise<void> {
    const before = this.state;
    this.state = windowState;
    this.#announceState(before);
    // From one state to another only by way of the normal one.
    if (before !== 'normal' && windowState !== 'normal') await this.#set({ windowState: 'normal' });
    await this.#set({ windowState });
  }

  /** Asks Chromium; emits what has changed. */
  async refresh(): Promise<void> {
    const { bounds } = await this.#page.send('Browser.getWindowBounds', { windowId: await this.#id() }, '');
    const { cssLayoutViewport } = await this.#page.send('Page.getLayoutMetrics', {});
    this.content = { width: cssLayoutViewport.clientWidth, height: cssLayoutViewport.clientHeight };
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds;
    const before = this.bounds;
    this.bounds = { x: left, y: top, width, height };
    const stateBefore = this.state;
    this.state = windowState;
    if (windowState === 'normal') this.normal = this.bounds;
    this.#announceState(stateBefore);
    if (before.width !== width || before.height !== height) this.#emitBoth('resize', 'resized');
    if (before.x !== left || before.y !== top) this.#emitBoth('move', 'moved');
  }

  async #set(bounds: Protocol.Browser.Bounds): Promise<void> {
    await this.#page.send('Browser.setWindowBounds', { windowId: await this.#id(), bounds }, '');
    await this.refresh();
  }

  async #id(): Promise<number> {
    await this.#page.attached;
    if (this.#windowId < 0) {
      const { windowId } = await this.#page.send('Browser.getWindowForTarget', { targetId: this.#page.targetId }, '');
      this.#windowId = windowId;
    }
    return this.#windowId;
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

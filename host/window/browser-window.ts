/** BrowserWindow: one window of Chromium with one page in it. */
import { EventEmitter } from 'node:events';
import { announce } from '../announce.ts';
import { hostApp } from '../app/app.ts';
import { engine } from '../chromium/engine.ts';
import { outside } from '../net/origin.ts';
import { firstScheme } from '../net/protocol.ts';
import { missing, preventable, strict } from '../strict.ts';
import { WindowBounds } from './bounds.ts';
import { parseColor } from './color.ts';
import { type OpenWindow, openWindows } from './open-windows.ts';
import { HostContents, type Owner } from './web-contents.ts';
import { type WindowEvents, windowEvents } from './window-events.ts';
import { checkOptions } from './window-options.ts';

type Options = Electron.BrowserWindowConstructorOptions;

let nextId = 1;

class HostWindow extends EventEmitter<WindowEvents> implements OpenWindow, Owner {
  readonly id = nextId++;
  readonly facade: Electron.BrowserWindow;
  readonly #contents: HostContents;
  readonly #bounds: WindowBounds;
  readonly #gone: Promise<void>;
  #resolveGone: () => void = () => {};
  #firstUrl: string | undefined;
  #title: string;
  #isVisible: boolean;
  /** Made beside others and not to be shown: its window is minimized, and has an address bar that nobody may see. */
  readonly #isHidden: boolean;
  #isClosing = false;
  #isDestroyed = false;

  constructor(options: Options) {
    super();
    if (!hostApp.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkOptions(options);
    this.#title = options.title ?? hostApp.getName();
    this.#isVisible = options.show !== false;
    this.#isHidden = options.show === false && openWindows.size > 0;
    this.#gone = new Promise((resolve) => {
      this.#resolveGone = resolve;
    });
    this.facade = strict<Electron.BrowserWindow>('BrowserWindow', this, windowEvents);
    this.#contents = new HostContents(this, options.webPreferences ?? {});
    this.#contents.on('unresponsive', () => this.emit('unresponsive')).on('responsive', () => this.emit('responsive'));
    this.#bounds = new WindowBounds(this.#contents.page, this, options);
    if (options.backgroundColor) this.setBackgroundColor(options.backgroundColor);
    openWindows.add(this);
    // By then loadURL has usually named the address that --app needs.
    setImmediate(() => void this.#open(options));
    hostApp.emit('browser-window-created', preventable({}), this.facade);
    hostApp.emit('web-contents-created', preventable({}), this.#contents.facade);
  }

  /** With a first address of another origin Chromium would show its address bar. */
  async #open({ x, y }: Options): Promise<void> {
    const url = outside(this.#firstUrl ?? `${firstScheme()}://bundle/`);
    const { width, height } = this.#bounds.bounds;
    await engine
      .open(this.#contents.page, { url, width, height, x, y, isHidden: this.#isHidden })
      .catch((error: Error) => {
        console.error(error.message);
        hostApp.exit(1);
      });
  }

  // ---- what Electron's window offers ---------------------------------------------------------------------------------

  get webContents(): Electron.WebContents {
    return this.#contents.facade;
  }
  loadURL(url: string): Promise<void> {
    this.#firstUrl ??= url;
    return this.#contents.loadURL(url);
  }
  reload(): void {
    this.#contents.reload();
  }
  capturePage(rect?: Electron.Rectangle): Promise<Electron.NativeImage> {
    return this.#contents.capturePage(rect);
  }

  close(): void {
    void this.tryClose();
  }
  destroy(): void {
    this.#isClosing = true;
    this.#closeTarget();
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  show(): void {
    if (this.#isHidden) throw missing('BrowserWindow.show of a second window made with show: false');
    const wasVisible = this.#isVisible;
    this.#isVisible = true;
    if (!wasVisible) this.emit('show');
    this.focus();
  }
  isVisible(): boolean {
    return this.#isVisible && !this.#isDestroyed;
  }
  focus(): void {
    this.#contents.focus();
  }
  isFocused(): boolean {
    return this.isVisible() && !this.isMinimized();
  }

  getTitle(): string {
    return this.#title;
  }
  /** Chromium names a window after its document, so that is what is named. */
  setTitle(title: string): void {
    this.#title = title;
    void this.#contents.executeJavaScript(`document.title = ${JSON.stringify(title)}; null`).catch(() => {});
  }

  minimize(): void {
    this.#changeState('minimized');
  }
  maximize(): void {
    this.#changeState('maximized');
  }
  unmaximize(): void {
    if (this.isMaximized()) this.#changeState('normal');
  }
  restore(): void {
    if (this.isMinimized()) this.#changeState('normal');
  }
  setFullScreen(isFull: boolean): void {
    this.#changeState(isFull ? 'fullscreen' : 'normal');
  }
  isMinimized(): boolean {
    return this.#bounds.state === 'minimized';
  }
  isMaximized(): boolean {
    return this.#bounds.state === 'maximized';
  }
  isFullScreen(): boolean {
    return this.#bounds.state === 'fullscreen';
  }
  isNormal(): boolean {
    return this.#bounds.state === 'normal';
  }

  getBounds(): Electron.Rectangle {
    return { ...this.#bounds.bounds };
  }
  getNormalBounds(): Electron.Rectangle {
    return { ...this.#bounds.normal };
  }
  getSize(): number[] {
    return [this.#bounds.bounds.width, this.#bounds.bounds.height];
  }
  getContentSize(): number[] {
    return [this.#bounds.content.width, this.#bounds.content.height];
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#ignoreIfGone(this.#bounds.setBounds(bounds));
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }
  setContentSize(width: number, height: number): void {
    this.#ignoreIfGone(this.#bounds.setContentSize({ width, height }));
  }

  setBackgroundColor(color: string): void {
    const { page } = this.#contents;
    void page.attached.then(() =>
      page.say('Emulation.setDefaultBackgroundColorOverride', { color: parseColor(color) }),
    );
  }
  /** Menus are not drawn here (see README), so there is no bar to change. */
  setMenu(_menu: Electron.Menu | null): void {}
  removeMenu(): void {}
  setMenuBarVisibility(_isVisible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}

  // ---- for the host ------------------------------------------------------------------------------------------------

  /** Closes as the app would: its `close` listeners may prevent it. Resolves to false when they did. */
  async tryClose(): Promise<boolean> {
    if (this.#isDestroyed) return true;
    if (!this.mayClose()) return false;
    this.#closeTarget();
    await this.#gone;
    return true;
  }

  mayClose(): boolean {
    const event = preventable({});
    this.#isClosing = true;
    this.emit('close', event);
    // A listener may have destroyed the window itself; then it is closing all the same.
    if (event.defaultPrevented) this.#isClosing = false;
    return !event.defaultPrevented;
  }

  onGone(): void {
    if (this.#isDestroyed) return;
    if (!this.#isClosing && !hostApp.life.isLeaving && !this.mayClose())
      console.error('electron host: a person closed the window; preventDefault on close comes too late here');
    this.#isDestroyed = true;
    this.#bounds.stop();
    openWindows.delete(this);
    this.emit('closed');
    this.#resolveGone();
    if (openWindows.size === 0) hostApp.life.allWindowsClosed();
  }

  onFirstPaint(): void {
    this.emit('ready-to-show');
    announce({ event: 'first-paint', ms: Math.round(performance.now()), window: this.id });
  }

  onTitle(title: string): void {
    const event = preventable({});
    this.emit('page-title-updated', event, title, true);
    this.#contents.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#title = title;
  }

  #closeTarget(): void {
    const { page } = this.#contents;
    void page.attached.then(() => page.say('Target.closeTarget', { targetId: page.targetId }, ''));
  }

  #changeState(state: Parameters<WindowBounds['setState']>[0]): void {
    this.#ignoreIfGone(this.#bounds.setState(state));
  }

  #ignoreIfGone(work: Promise<void>): void {
    work.catch((error: Error) => {
      if (!this.#isDestroyed) console.error(`electron host: ${error.message}`);
    });
  }
}

/** Constructing one gives the strict object, never the bare one. */
class BrowserWindowClass extends HostWindow {
  constructor(options: Options = {}) {
    super(options);
    // biome-ignore lint/correctness/noConstructorReturn: an app must only ever hold the strict object
    return this.facade as unknown as BrowserWindowClass;
  }
  static getAllWindows(): Electron.BrowserWindow[] {
    return [...openWindows].map((window) => window.facade);
  }
  static getFocusedWindow(): Electron.BrowserWindow | null {
    return BrowserWindowClass.getAllWindows().find((window) => window.isFocused()) ?? null;
  }
  static fromId(id: number): Electron.BrowserWindow | null {
    return BrowserWindowClass.getAllWindows().find((window) => window.id === id) ?? null;
  }
  static fromWebContents(contents: Electron.WebContents): Electron.BrowserWindow | null {
    return BrowserWindowClass.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }
}

type Constructor = typeof Electron.BrowserWindow;
export const BrowserWindow = strict<Constructor>('BrowserWindow', BrowserWindowClass);

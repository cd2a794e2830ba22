/** webContents: puts the parts of a page together and hands them out as Electron does. */
import { EventEmitter } from 'node:events';
import { announce } from '../announce.ts';
import { hostApp } from '../app/app.ts';
import { engine } from '../chromium/engine.ts';
import { hostTheme } from '../desktop/native-theme.ts';
import { hostScreen } from '../desktop/screen.ts';
import { IpcRouter, type Receiver } from '../ipc/router.ts';
import { applyPermissions } from '../net/permissions.ts';
import { defaultSession } from '../net/session.ts';
import type { Popup, View } from '../page/messages.ts';
import { missing, preventable, strict } from '../strict.ts';
import { type Level, tellConsole } from './console-messages.ts';
import { type ContentsEvents, contentsEvents } from './contents-events.ts';
import { PreloadContexts } from './contexts.ts';
import { FrameTree } from './frames.ts';
import { Heartbeat } from './heartbeat.ts';
import { Loads } from './loads.ts';
import { imageFromPng } from './native-image.ts';
import { Navigation } from './navigation.ts';
import { Page } from './page.ts';
import { askPrinter, printToPdf } from './paper.ts';
import { ThemeFollower } from './theme-follower.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** What the window behind a page has to know and do. */
export interface Owner {
  onGone(): void;
  onFirstPaint(): void;
  onTitle(title: string): void;
  /** Chromium asks whether the page may go because its window is being closed; answers true when it may. */
  mayClose(): boolean;
  close(): void;
}

/** Exit code of a process that broke on a segmentation fault, as a shell gives it. */
const SEGMENTATION_FAULT = 139;
const LEVEL_NUMBERS = { debug: 0, info: 1, warning: 2, error: 3 };

let nextId = 1;

export class HostContents extends EventEmitter<ContentsEvents> implements Receiver {
  readonly id = nextId++;
  readonly session = defaultSession;
  readonly page: Page;
  readonly facade: Electron.WebContents;
  readonly ipc: Electron.IpcMain;
  readonly #frames: FrameTree;
  readonly #router: IpcRouter;
  readonly #navigation: Navigation;
  readonly #loads: Loads;
  readonly #heartbeat: Heartbeat;
  readonly #owner: Owner;
  readonly #preferences: Electron.WebPreferences;
  readonly #theme: ThemeFollower;
  #openHandler: OpenHandler | undefined;
  #title = '';
  #isCrashed = false;
  #isDestroyed = false;

  constructor(owner: Owner, preferences: Electron.WebPreferences) {
    super();
    this.#owner = owner;
    this.#preferences = preferences;
    this.facade = strict<Electron.WebContents>('webContents', this, contentsEvents);
    this.page = new Page(preferences);
    this.#theme = new ThemeFollower(this.page);
    this.#frames = new FrameTree(this.page);
    this.#router = new IpcRouter(this.page, this.#frames, new PreloadContexts(this.page), this);
    this.ipc = strict<Electron.IpcMain>('webContents.ipc', this.#router.ipc);
    this.#loads = new Loads(this.page, this.#frames, this);
    this.#loads.onFirstPaint = () => owner.onFirstPaint();
    this.#navigation = new Navigation(this.page, this.#frames, this, (url) => void this.loadURL(url).catch(() => {}));
    this.#heartbeat = new Heartbeat(this.page);
    this.#heartbeat.onLate = () => this.emit('unresponsive');
    this.#heartbeat.onBack = () => this.emit('responsive');
    this.#listen();
  }

  #listen(): void {
    const { page } = this;
    page.onGone = () => this.#gone();
    page.sourceOf = ({ frameId }) => {
      const frame = this.#frames.find(frameId)?.facade;
      return frame && { frame, contents: this.facade };
    };
    page.beforeRun = () => [
      this.#theme.emulate(),
      ...(this.#preferences.javascript === false
        ? [page.send('Emulation.setScriptExecutionDisabled', { value: true })]
        : []),
      applyPermissions((params) => engine.send('Browser.setPermission', params), this.facade),
    ];
    void page.attached
      .then(() => {
        this.#heartbeat.start();
        return page.send('Emulation.getScreenInfos', {}).then(({ screenInfos }) => hostScreen.update(screenInfos));
      })
      .catch(() => {});
    page.events
      .on('Inspector.targetCrashed', () => this.#onCrash())
      .on('Page.frameNavigated', ({ frame }) => {
        if (frame.parentId === undefined) this.#setCrashed(false);
      })
      .on('Page.javascriptDialogOpening', ({ type }) => this.#onDialog(type === 'beforeunload'));
    tellConsole(page, (level, message, sourceId, line) => this.#onConsole(level, message, sourceId, line));
  }

  // ---- what Electron's webContents offers --------------------------------------------------------------------------

  get mainFrame(): Electron.WebFrameMain {
    const frame = this.#frames.main;
    if (!frame) throw missing('webContents.mainFrame before the page exists');
    return frame.facade;
  }
  getURL(): string {
    return this.#frames.main?.url ?? '';
  }
  getTitle(): string {
    return this.#title;
  }
  getType(): 'window' {
    return 'window';
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  isCrashed(): boolean {
    return this.#isCrashed;
  }
  isLoading(): boolean {
    return this.#loads.isLoading;
  }
  loadURL(url: string): Promise<void> {
    return this.#loads.load(url);
  }
  reload(): void {
    this.#loads.reload();
  }
  send(channel: string, ...args: unknown[]): void {
    this.#router.sendTo(this.page.targetId, channel, args);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }
  focus(): void {
    this.page.say('Page.bringToFront', {});
  }
  close(): void {
    this.#owner.close();
  }
  getLastWebPreferences(): Electron.WebPreferences {
    return this.#preferences;
  }

  /** @throws Error with the page's own text for the failure */
  async executeJavaScript(code: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.page.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  /** @param rect  part of the page, in its own pixels; all that is seen without it */
  async capturePage(rect?: Electron.Rectangle): Promise<Electron.NativeImage> {
    const scaleFactor = Number(await this.executeJavaScript('devicePixelRatio'));
    const clip = rect && { ...rect, scale: 1 };
    const { data } = await this.page.send('Page.captureScreenshot', { format: 'png', ...(clip && { clip }) });
    return imageFromPng(Buffer.from(data, 'base64'), scaleFactor);
  }
  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    return printToPdf(this.page, options);
  }
  print(...[options = {}, done]: Parameters<Electron.WebContents['print']>): void {
    askPrinter(options, done);
  }

  // ---- what its page says --------------------------------------------------------------------------------------------

  onIpcMessage(event: Electron.IpcMainEvent, channel: string, args: unknown[]): void {
    this.emit('ipc-message', event, channel, ...args);
  }

  onView(view: View): void {
    hostTheme.report(view);
  }

  onTitle(title: string): void {
    this.#title = title;
    this.#owner.onTitle(title);
  }

  onPreloadError(message: string, stack: string): void {
    const file = this.#preferences.preload ?? '';
    console.error(`Unable to load preload script: ${file}\n${stack}`);
    this.emit('preload-error', preventable({}), file, Object.assign(new Error(message), { stack }));
  }

  /** Only "deny" can be kept here: it is what the page has been told already. */
  onPopup({ url, frameName, features, disposition }: Popup): void {
    const referrer: Electron.Referrer = { url: this.getURL(), policy: 'no-referrer' };
    const answer = this.#openHandler?.({ url, frameName, features, disposition, referrer });
    if (answer?.action === 'deny') return;
    const { message } = missing("setWindowOpenHandler's action 'allow', also the default without a handler,");
    console.error(message, url);
    announce({ event: 'error', message });
  }

  #onConsole(level: Level, message: string, sourceId: string, lineNumber: number): void {
    const frame = this.#frames.main?.facade;
    if (!frame) return;
    const details = preventable({ level, message, lineNumber, sourceId, frame });
    this.emit('console-message', details, LEVEL_NUMBERS[level], message, lineNumber, sourceId);
  }

  #onCrash(): void {
    this.#setCrashed(true);
    const details: Electron.RenderProcessGoneDetails = { reason: 'crashed', exitCode: SEGMENTATION_FAULT };
    this.emit('render-process-gone', preventable({}), details);
    hostApp.emit('render-process-gone', preventable({}), this.facade, details);
  }

  #setCrashed(isCrashed: boolean): void {
    this.#isCrashed = isCrashed;
    this.#heartbeat.isPaused = isCrashed;
  }

  /** alert, confirm and prompt are dismissed; a page that is left may go, unless its window is being closed. */
  #onDialog(isBeforeUnload: boolean): void {
    this.#heartbeat.isPaused = true;
    const isClosing = isBeforeUnload && !this.#navigation.isLeaving && !this.#loads.isLoading;
    const accept = isBeforeUnload && (!isClosing || this.#owner.mayClose());
    const resume = () => {
      this.#heartbeat.isPaused = this.#isCrashed;
    };
    void this.page.send('Page.handleJavaScriptDialog', { accept }).then(resume, resume);
  }

  #gone(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#heartbeat.stop();
    this.#loads.abort();
    this.#theme.stop();
    this.emit('destroyed');
    this.#owner.onGone();
  }
}

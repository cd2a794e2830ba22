/** `app`: life cycle, name, paths, single instance. */
import { EventEmitter } from 'node:events';
import { preventable, strict } from '../strict.ts';
import { openWindows } from '../window/open-windows.ts';
import { type AppEvents, appEvents } from './app-events.ts';
import { commandLine } from './command-line.ts';
import { identity } from './identity.ts';
import { beforeLeaving, Life } from './life.ts';
import { getPath, setPath } from './paths.ts';
import { greetFirst, takeLock } from './single-instance.ts';

class HostApp extends EventEmitter<AppEvents> {
  readonly isPackaged = false;
  readonly commandLine = commandLine;
  readonly getPath = getPath;
  readonly setPath = setPath;
  readonly life = new Life(this);
  #ready = false;
  /** Gives the single-instance lock back; null without it. */
  #release: (() => void) | null = null;

  get name(): string {
    return identity.name;
  }
  set name(name: string) {
    identity.name = name;
  }
  getName(): string {
    return identity.name;
  }
  setName(name: string): void {
    identity.name = name;
  }
  getVersion(): string {
    return identity.version;
  }
  getAppPath(): string {
    return identity.appPath;
  }
  getLocale(): string {
    return new Intl.DateTimeFormat().resolvedOptions().locale;
  }

  /** Called once by the entry, when main has been imported. */
  becomeReady(): void {
    this.#ready = true;
    this.emit('ready', preventable({}), {});
  }
  isReady(): boolean {
    return this.#ready;
  }
  whenReady(): Promise<void> {
    return this.#ready ? Promise.resolve() : new Promise((resolve) => this.once('ready', () => resolve()));
  }

  quit(): void {
    void this.life.quit();
  }
  exit(exitCode = 0): void {
    void this.life.leave(exitCode);
  }
  focus(): void {
    for (const window of openWindows) window.focus();
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    const folder = getPath('userData');
    this.#release ??= takeLock(folder, ({ argv, cwd, data }) =>
      this.emit('second-instance', preventable({}), argv, cwd, data),
    );
    if (this.#release) {
      beforeLeaving(async () => this.releaseSingleInstanceLock());
      return true;
    }
    const told = greetFirst(folder, { argv: process.argv, cwd: process.cwd(), data: additionalData ?? null });
    beforeLeaving(() => told);
    return false;
  }
  hasSingleInstanceLock(): boolean {
    return this.#release !== null;
  }
  releaseSingleInstanceLock(): void {
    this.#release?.();
    this.#release = null;
  }

  /** Every page of this host is already as Chromium sandboxes it; see README for what that leaves out. */
  enableSandbox(): void {}
  disableHardwareAcceleration(): void {
    commandLine.appendSwitch('disable-gpu');
  }
  /** Windows groups the taskbar by it; there the window is Chromium's own. */
  setAppUserModelId(_id: string): void {}
  setAboutPanelOptions(_options: Electron.AboutPanelOptionsOptions): void {}
}

/** For the host itself. */
export const hostApp = new HostApp();
/** What main imports. */
export const app = strict<Electron.App>('app', hostApp, appEvents);

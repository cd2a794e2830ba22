/** How the app ends: before-quit → every window's close → will-quit → quit. Any of the first three may stop it. */
import type { EventEmitter } from 'node:events';
import { preventable } from '../strict.ts';
import { openWindows } from '../window/open-windows.ts';
import type { AppEvents } from './app-events.ts';

/** Done before the process ends: Chromium closed, the first instance greeted. */
const lastWork: (() => Promise<unknown>)[] = [];
export const beforeLeaving = (work: () => Promise<unknown>): void => void lastWork.push(work);

export class Life {
  /** From the first `quit` on, unless something stops it: closing the last window says nothing then, as in Electron. */
  isQuitting = false;
  readonly #app: EventEmitter<AppEvents>;
  #leaving: Promise<void> | undefined;

  constructor(app: EventEmitter<AppEvents>) {
    this.#app = app;
  }

  async quit(): Promise<void> {
    if (this.isQuitting || this.isLeaving) return;
    this.isQuitting = true;
    this.isQuitting = await this.#goesThrough();
    if (this.isQuitting) await this.leave(0);
  }

  async #goesThrough(): Promise<boolean> {
    const before = preventable({});
    this.#app.emit('before-quit', before);
    if (before.defaultPrevented) return false;
    for (const window of [...openWindows]) if (!(await window.tryClose())) return false;
    const will = preventable({});
    this.#app.emit('will-quit', will);
    return !will.defaultPrevented;
  }

  /** Nobody is asked any more: the windows go with Chromium. */
  get isLeaving(): boolean {
    return this.#leaving !== undefined;
  }

  /** Ends the process without asking anybody. */
  leave(exitCode: number): Promise<void> {
    this.#leaving ??= this.#leave(exitCode);
    return this.#leaving;
  }

  async #leave(exitCode: number): Promise<void> {
    this.#app.emit('quit', preventable({}), exitCode);
    await Promise.allSettled(lastWork.map((work) => work()));
    process.exit(exitCode);
  }

  /** The last window has gone. Without a listener the app quits, as in Electron. */
  allWindowsClosed(): void {
    if (this.isQuitting || this.isLeaving) return;
    if (!this.#app.emit('window-all-closed')) void this.quit();
  }
}

/** Finds a page that does not answer: unresponsive once, responsive when it answers again. */
import { environment } from '../environment.ts';
import type { Page } from './page.ts';

const LONGEST_PAUSE_MS = 1000;

export class Heartbeat {
  onLate: () => void = () => {};
  onBack: () => void = () => {};
  /** While true nobody is asked: a crashed page cannot answer, one behind a dialog need not. */
  isPaused = false;
  readonly #page: Page;
  #timer: NodeJS.Timeout | undefined;
  #isLate = false;

  constructor(page: Page) {
    this.#page = page;
  }

  start(): void {
    const pause = Math.min(LONGEST_PAUSE_MS, environment.unresponsiveMs / 2);
    this.#timer = setTimeout(() => void this.#beat().then(() => this.#timer && this.start()), pause).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #beat(): Promise<void> {
    if (this.isPaused) return;
    const timer = setTimeout(() => {
      this.#isLate = true;
      this.onLate();
    }, environment.unresponsiveMs).unref();
    await this.#page.send('Runtime.evaluate', { expression: '1' }).catch(() => {});
    clearTimeout(timer);
    if (!this.#isLate) return;
    this.#isLate = false;
    this.onBack();
  }
}

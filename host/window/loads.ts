/** Loads addresses and tells how far a page has come. */
import type { EventEmitter } from 'node:events';
import { inside, outside } from '../net/origin.ts';
import { preventable } from '../strict.ts';
import type { ContentsEvents } from './contents-events.ts';
import type { FrameTree } from './frames.ts';
import type { Page } from './page.ts';

/** Chromium's numbers (net_error_list.h) for the failures that occur here; the protocol gives their names only. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
};

interface Load {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export class Loads {
  /** Called at the first paint of an address of the app. */
  onFirstPaint: () => void = () => {};
  readonly #page: Page;
  readonly #frames: FrameTree;
  readonly #contents: EventEmitter<ContentsEvents>;
  /** Running loads, by the id of their document's loader. */
  readonly #running = new Map<string, Load>();
  #lastLoaded: string | undefined;
  #isBusy = false;
  #painted = false;

  constructor(page: Page, frames: FrameTree, contents: EventEmitter<ContentsEvents>) {
    this.#page = page;
    this.#frames = frames;
    this.#contents = contents;
    page.events
      .on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
        if (frameId === page.targetId) this.#onLifecycle(name, loaderId);
      })
      .on('Page.frameNavigated', ({ frame }) => this.#onNavigated(frame.id))
      .on('Page.navigatedWithinDocument', ({ frameId, url }) => {
        const frame = this.#frames.find(frameId);
        if (!frame) return;
        const isMain = frame.parentId === undefined;
        contents.emit('did-navigate-in-page', preventable({}), inside(url), isMain, frame.processId, frame.routingId);
      });
  }

  get isLoading(): boolean {
    return this.#isBusy;
  }

  /** Resolves when the page has loaded. @throws Error with Chromium's name for the failure, as in Electron */
  async load(url: string): Promise<void> {
    await this.#page.attached;
    this.#isBusy = true;
    const { loaderId, errorText } = await this.#page.send('Page.navigate', { url: outside(url) });
    if (errorText) throw this.#fail(errorText.replace('net::', ''), url);
    if (loaderId === undefined || loaderId === this.#lastLoaded) return;
    await new Promise<void>((resolve, reject) => this.#running.set(loaderId, { resolve, reject }));
  }

  reload(): void {
    this.#isBusy = true;
    this.#page.say('Page.reload', {});
  }

  /** The page has gone: nothing will load any more. */
  abort(): void {
    const error = new Error('ERR_ABORTED (-3): the window is gone');
    for (const { reject } of this.#running.values()) reject(error);
    this.#running.clear();
  }

  #fail(code: string, url: string): Error {
    this.#isBusy = false;
    const errno = ERROR_NUMBERS[code] ?? -2;
    this.#contents.emit('did-fail-load', preventable({}), errno, code, url, true, -1, -1);
    return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
  }

  #onLifecycle(name: string, loaderId: string): void {
    if (name === 'init') {
      this.#isBusy = true;
      this.#contents.emit('did-start-loading');
    } else if (name === 'DOMContentLoaded') this.#contents.emit('dom-ready');
    else if (name === 'firstPaint') this.#onPaint();
    else if (name === 'load') {
      this.#lastLoaded = loaderId;
      this.#isBusy = false;
      this.#running.get(loaderId)?.resolve();
      this.#running.delete(loaderId);
      this.#contents.emit('did-finish-load');
      this.#contents.emit('did-stop-loading');
    }
  }

  #onPaint(): void {
    const frame = this.#frames.main;
    // Before the app's page come Chromium's own: an empty one, or the error page of --app's first attempt.
    if (this.#painted || !frame || frame.isErrorPage || outside(frame.url) === frame.url) return;
    this.#painted = true;
    this.onFirstPaint();
  }

  #onNavigated(frameId: string): void {
    const frame = this.#frames.find(frameId);
    if (!frame) return;
    const isMain = frame.parentId === undefined;
    if (isMain) this.#contents.emit('did-navigate', preventable({}), frame.url, 200, 'OK');
    this.#contents.emit(
      'did-frame-navigate',
      preventable({}),
      frame.url,
      200,
      'OK',
      isMain,
      frame.processId,
      frame.routingId,
    );
  }
}

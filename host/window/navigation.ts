/** Asks the app before a page goes somewhere: will-frame-navigate, will-navigate, will-redirect. */
import type { EventEmitter } from 'node:events';
import type { Protocol } from '../chromium/protocol.ts';
import { outside } from '../net/origin.ts';
import { addressOf } from '../net/requests.ts';
import { preventable } from '../strict.ts';
import type { ContentsEvents } from './contents-events.ts';
import type { FrameTree, HostFrame } from './frames.ts';
import type { Page } from './page.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

export class Navigation {
  readonly #page: Page;
  readonly #frames: FrameTree;
  readonly #contents: EventEmitter<ContentsEvents>;
  /** Frames whose own page asked to go somewhere; loadURL and reload are not asked about, as in Electron. */
  readonly #requested = new Set<string>();
  /** An app:// address that a page is going to by itself, which Chromium cannot follow. */
  #translated: { frameId: string; url: string } | undefined;

  constructor(page: Page, frames: FrameTree, contents: EventEmitter<ContentsEvents>, load: (url: string) => void) {
    this.#page = page;
    this.#frames = frames;
    this.#contents = contents;
    page.refuses = (paused) => this.#refuses(paused);
    page.events
      .on('Page.frameRequestedNavigation', ({ frameId, url }) => this.#onRequested(frameId, url))
      .on('Page.frameNavigated', ({ frame }) => this.#requested.delete(frame.id))
      .on('Page.frameStartedNavigating', ({ frameId, url }) => {
        // Only now: earlier, Chromium's own (hopeless) attempt would now and then cancel ours.
        if (this.#translated?.frameId !== frameId || this.#translated.url !== url) return;
        this.#translated = undefined;
        load(url);
      });
  }

  /** Whether the page is about to leave its document of its own accord. */
  get isLeaving(): boolean {
    return this.#requested.has(this.#page.targetId) || this.#translated !== undefined;
  }

  #refuses(paused: Paused): boolean {
    const frame = this.#frames.find(paused.frameId);
    if (!frame) return false;
    const isRedirect = paused.redirectedRequestId !== undefined;
    const wasRequested = this.#requested.delete(frame.id);
    if (frame.parentId === undefined && !wasRequested && !isRedirect) return false;
    return this.#isRefused(addressOf(paused), frame, isRedirect);
  }

  /** Addresses that never reach the network (mailto:, app:) are only heard of here. */
  #onRequested(frameId: string, url: string): void {
    const frame = this.#frames.find(frameId);
    if (!frame) return;
    if (/^https?:/.test(url)) this.#requested.add(frameId);
    else if (this.#isRefused(url, frame, false)) this.#page.say('Page.stopLoading', {});
    else if (outside(url) !== url && frame.parentId === undefined) this.#translated = { frameId, url };
  }

  #isRefused(url: string, frame: HostFrame, isRedirect: boolean): boolean {
    const isMainFrame = frame.parentId === undefined;
    const makeEvent = () =>
      preventable({ url, isMainFrame, isSameDocument: false, frame: frame.facade, initiator: frame.facade });
    if (isRedirect) {
      const redirect = makeEvent();
      this.#contents.emit('will-redirect', redirect, url);
      return redirect.defaultPrevented;
    }
    const frameEvent = makeEvent();
    this.#contents.emit('will-frame-navigate', frameEvent);
    if (frameEvent.defaultPrevented || !isMainFrame) return frameEvent.defaultPrevented;
    const event = makeEvent();
    this.#contents.emit('will-navigate', event, url);
    return event.defaultPrevented;
  }
}

/** The frames of a page: webContents.mainFrame and all below it. */
import { HostIpc } from '../ipc/ipc-main.ts';
import { inside, originOf } from '../net/origin.ts';
import { strict } from '../strict.ts';
import type { Page } from './page.ts';

let nextTreeNodeId = 1;

/** WebFrameMain. One for each frame's life; its document changes with navigation. */
export class HostFrame {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly frameTreeNodeId = nextTreeNodeId++;
  readonly routingId = this.frameTreeNodeId;
  readonly processId = 1;
  readonly facade: Electron.WebFrameMain;
  name = '';
  detached = false;
  /** As Chromium names it. */
  outsideUrl = '';
  /** Chromium shows that the address could not be loaded. */
  isErrorPage = false;
  /** Made when the app first asks for it. */
  usedIpc: HostIpc | undefined;
  readonly #tree: FrameTree;
  #ipc: Electron.IpcMain | undefined;

  constructor(tree: FrameTree, id: string, parentId: string | undefined) {
    this.#tree = tree;
    this.id = id;
    this.parentId = parentId;
    this.facade = strict<Electron.WebFrameMain>('WebFrameMain', this);
  }

  get ipc(): Electron.IpcMain {
    this.usedIpc ??= new HostIpc();
    this.#ipc ??= strict<Electron.IpcMain>('WebFrameMain.ipc', this.usedIpc);
    return this.#ipc;
  }
  get url(): string {
    return inside(this.outsideUrl);
  }
  get origin(): string {
    return originOf(this.outsideUrl);
  }
  get parent(): Electron.WebFrameMain | null {
    return (this.parentId && this.#tree.find(this.parentId)?.facade) || null;
  }
  get top(): Electron.WebFrameMain | null {
    return this.#tree.main?.facade ?? null;
  }
  get frames(): Electron.WebFrameMain[] {
    return this.#tree.childrenOf(this.id).map((frame) => frame.facade);
  }
  get framesInSubtree(): Electron.WebFrameMain[] {
    return [this.facade, ...this.frames.flatMap((frame) => frame.framesInSubtree)];
  }
  isDestroyed(): boolean {
    return this.detached;
  }
}

export class FrameTree {
  readonly #frames = new Map<string, HostFrame>();
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.events
      .on('Page.frameAttached', ({ frameId, parentFrameId }) => this.#take(frameId, parentFrameId))
      .on('Page.frameNavigated', ({ frame }) => {
        const known = this.#take(frame.id, frame.parentId);
        known.outsideUrl = frame.unreachableUrl ?? frame.url + (frame.urlFragment ?? '');
        known.isErrorPage = frame.unreachableUrl !== undefined;
        known.name = frame.name ?? '';
      })
      .on('Page.navigatedWithinDocument', ({ frameId, url }) => {
        const frame = this.#frames.get(frameId);
        if (frame) frame.outsideUrl = url;
      })
      .on('Page.frameDetached', ({ frameId, reason }) => {
        // Swapped to another process it stays the same frame.
        if (reason === 'swap') return;
        const frame = this.#frames.get(frameId);
        if (frame) frame.detached = true;
        this.#frames.delete(frameId);
      });
  }

  /** The top frame, once the page exists. */
  get main(): HostFrame | undefined {
    return this.#page.targetId ? this.#take(this.#page.targetId, undefined) : undefined;
  }
  find(frameId: string): HostFrame | undefined {
    return frameId === this.#page.targetId ? this.main : this.#frames.get(frameId);
  }
  childrenOf(frameId: string): HostFrame[] {
    return [...this.#frames.values()].filter((frame) => frame.parentId === frameId);
  }

  #take(id: string, parentId: string | undefined): HostFrame {
    const frame = this.#frames.get(id) ?? new HostFrame(this, id, parentId);
    this.#frames.set(id, frame);
    return frame;
  }
}

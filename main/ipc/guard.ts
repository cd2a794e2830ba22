import type { IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { isOurs } from '../assets/origin.ts';

type Sender = Pick<IpcMainInvokeEvent['sender'], 'id'> & { readonly mainFrame: Pick<WebFrameMain, 'frameTreeNodeId'> };
type Frame = Pick<WebFrameMain, 'frameTreeNodeId' | 'url'> & { readonly parent: unknown };

/** As much of an IPC event as tells who speaks. */
export interface Message {
  readonly sender: Sender;
  readonly senderFrame: Frame | null;
}

/**
 * True if a message comes from the main frame of a window that we opened, showing our own page.
 * Frames are compared by id: their objects are made anew. `senderFrame` is null once its page is gone.
 */
export const isTrusted = (event: Message, ourWindows: ReadonlySet<number>): boolean => {
  const frame = event.senderFrame;
  return (
    frame !== null &&
    frame.parent === null &&
    frame.frameTreeNodeId === event.sender.mainFrame.frameTreeNodeId &&
    isOurs(frame.url) &&
    ourWindows.has(event.sender.id)
  );
};

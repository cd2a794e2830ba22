/** Puts pictures and texts on paper: in a window that nobody sees, with the scripts switched off, gone as soon as it is done. */
import type { BrowserWindow, WebContents } from 'electron';
import type { Printed } from '../../preload/contract.ts';
import type { Sheets } from './serve-sheets.ts';
import { anySheet, ownSheet, paperFor } from './sheet.ts';

export interface Paper {
  /** @returns a PDF, of one page of a picture's size or of a text's pages, drawn as vectors and text */
  readonly draw: (printed: Printed) => Promise<Uint8Array>;
  /** Opens the system's print dialog. @returns false when the person cancelled it */
  readonly print: (printed: Printed) => Promise<boolean>;
}

/** A page that crashed would keep its promises for ever. */
const unlessGone = <T>(contents: WebContents, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => reject(new Error(`the sheet is gone: ${reason}`)));
    work.then(resolve, reject);
  });

const inWindow = async <T>(
  window: BrowserWindow,
  address: string,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> => {
  const { webContents } = window;
  try {
    // Resolves when the faces have come too: they hold up the page's load.
    await unlessGone(webContents, window.loadURL(address));
    return await unlessGone(webContents, use(webContents));
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
};

const isCancelled = (reason: string): boolean => /cancel/i.test(reason);

const askPrinter = (contents: WebContents): Promise<boolean> =>
  new Promise((resolve, reject) => {
    contents.print({ printBackground: true }, (isDone, reason) => {
      if (isDone || isCancelled(reason)) resolve(isDone);
      else reject(new Error(`not printed: ${reason}`));
    });
  });

/**
 * @param template  the built print.html
 * @param open      makes a window that nobody sees
 */
export const makePaper = (sheets: Sheets, template: string, open: () => BrowserWindow): Paper => ({
  draw: (printed) =>
    inWindow(open(), sheets.offer(ownSheet(template, printed)), (contents) =>
      contents.printToPDF({
        printBackground: true,
        // For those who have it read out.
        generateTaggedPDF: true,
        generateDocumentOutline: 'html' in printed,
        preferCSSPageSize: true,
        pageSize: paperFor(printed),
        // What a sheet needs it says itself.
        margins: { top: 0, right: 0, bottom: 0, left: 0 },
      }),
    ),
  print: (printed) => inWindow(open(), sheets.offer(anySheet(template, printed)), askPrinter),
});

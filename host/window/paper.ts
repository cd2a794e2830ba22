/** A page on paper: as a PDF by Chromium itself; the system's print dialog only as a test answers it. */
import type { Protocol } from '../chromium/protocol.ts';
import { hasAnswer, record, takeAnswer } from '../desktop/calls.ts';
import { missing, onlyKnown } from '../strict.ts';
import type { Page } from './page.ts';

type Options = Electron.PrintToPDFOptions;
type Printed = NonNullable<Parameters<Electron.WebContents['print']>[1]>;

const KNOWN = [
  'generateDocumentOutline',
  'generateTaggedPDF',
  'landscape',
  'margins',
  'pageRanges',
  'pageSize',
  'preferCSSPageSize',
  'printBackground',
  'scale',
] as const satisfies (keyof Options)[];

/** Electron's default, in inches. */
const LETTER = { width: 8.5, height: 11 };

/** The names of the protocol for Electron's options. */
export function pdfParameters(options: Options): Protocol.Page.printToPDFParameters {
  onlyKnown('webContents.printToPDF', options, KNOWN);
  const { pageSize = LETTER, margins = {}, generateTaggedPDF = false, ...same } = options;
  if (typeof pageSize === 'string') throw missing(`webContents.printToPDF({ pageSize: '${pageSize}' })`);
  onlyKnown('webContents.printToPDF margins', margins, ['top', 'bottom', 'left', 'right']);
  const sides = {
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
  };
  const given = Object.fromEntries(Object.entries({ ...same, ...sides }).filter(([, value]) => value !== undefined));
  return { ...given, generateTaggedPDF, paperWidth: pageSize.width, paperHeight: pageSize.height };
}

/** @throws Error with Chromium's words when it cannot */
export async function printToPdf(page: Page, options: Options): Promise<Buffer> {
  const { data } = await page.send('Page.printToPDF', pdfParameters(options));
  return Buffer.from(data, 'base64');
}

/** Chromium has no protocol for printers. A prepared answer: `{ success, failureReason }`. */
export function askPrinter(options: Electron.WebContentsPrintOptions, done: Printed | undefined): void {
  record('webContents.print', [options]);
  if (!hasAnswer('webContents.print')) throw missing('webContents.print without a prepared answer');
  const { success, failureReason } = takeAnswer('webContents.print') as { success: boolean; failureReason: string };
  setImmediate(() => done?.(success, failureReason));
}

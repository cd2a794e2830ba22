import path from 'node:path';
import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import type { ExportFile } from '../../preload/contract.ts';

type FileKind = ExportFile['kind'];

const FILTERS = {
  svg: { name: 'SVG picture', extensions: ['svg'] },
  png: { name: 'PNG picture', extensions: ['png'] },
  pdf: { name: 'PDF document', extensions: ['pdf'] },
  bib: { name: 'BibTeX', extensions: ['bib'] },
  ris: { name: 'RIS', extensions: ['ris'] },
  json: { name: 'CSL-JSON', extensions: ['json'] },
  md: { name: 'Markdown', extensions: ['md'] },
} satisfies Record<FileKind, FileFilter>;

/**
 * Asks a person where a file goes: first in `folder`, then where the last one went.
 *
 * @returns asks; answers null when the person cancelled
 */
export const makeChoose = (
  dialog: Pick<Dialog, 'showSaveDialog'>,
  window: BrowserWindow,
  folder: string,
): ((suggestion: string, kind: FileKind) => Promise<string | null>) => {
  let last = folder;
  return async (suggestion, kind) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: 'Save',
      defaultPath: path.join(last, suggestion),
      filters: [FILTERS[kind]],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return null;
    last = path.dirname(filePath);
    return filePath;
  };
};

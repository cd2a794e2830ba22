import path from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, OpenDialogOptions } from 'electron';
import type { PackOptions } from './pack-service.ts';

const ZIP: FileFilter = { name: 'Zip file', extensions: ['zip'] };

/**
 * Asks a person where a study pack goes, and where one is to be taken from: first in `folder`, then where the last one
 * was.
 */
export const makePackChoose = (
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>,
  window: BrowserWindow,
  folder: string,
): Pick<PackOptions, 'chooseTarget' | 'chooseSource'> => {
  let last = folder;
  const open = async (options: OpenDialogOptions): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, { ...options, defaultPath: last });
    const [chosen = ''] = filePaths;
    if (canceled || chosen === '') return null;
    last = path.dirname(chosen);
    return chosen;
  };
  return {
    chooseTarget: async (form, suggestion) => {
      if (form === 'folder')
        return open({
          title: 'Choose where the folder goes',
          buttonLabel: 'Export here',
          properties: ['openDirectory', 'createDirectory'],
        });
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Export everything',
        defaultPath: path.join(last, suggestion),
        filters: [ZIP],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      last = path.dirname(filePath);
      return filePath;
    },
    chooseSource: (form) =>
      form === 'folder'
        ? open({ title: 'Import a folder', buttonLabel: 'Look into it', properties: ['openDirectory'] })
        : open({ title: 'Import a zip file', buttonLabel: 'Look into it', filters: [ZIP], properties: ['openFile'] }),
  };
};

/** What a person is asked about folders. */
import type { BrowserWindow, Dialog } from 'electron';
import type { PlacesOptions } from './places-service.ts';
import type { Answer } from './start.ts';

const TITLE = { notes: 'Choose an empty folder for the notes', backups: 'Choose a folder for the backups' };

export const makeChooseFolder =
  (dialog: Pick<Dialog, 'showOpenDialog'>, window: BrowserWindow): PlacesOptions['choose'] =>
  async (which, from) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: TITLE[which],
      buttonLabel: 'Use this folder',
      defaultPath: from,
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };

const ANSWERS: readonly Answer[] = ['again', 'usual', 'quit'];

/** Asks before there is a window: the folder of the notes is not there, perhaps because a drive is not connected. */
export const askForNotes =
  (dialog: Pick<Dialog, 'showMessageBox'>) =>
  async (folder: string): Promise<Answer> => {
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: 'Your notes are not where they were',
      detail: `They should be in ${folder}. If that is on a drive or in a synced folder, connect it and look again. Nothing is begun anew in its place. If it is gone for good, go on in the usual folder and take your notes back from a backup.`,
      buttons: ['Look again', 'Go on in the usual folder', 'Quit'],
      defaultId: 0,
      cancelId: 2,
    });
    return ANSWERS[response] ?? 'quit';
  };

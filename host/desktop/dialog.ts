/** dialog: in a test the prepared answers; for a person only the choice of files and folders. */
import { EventEmitter } from 'node:events';
import { environment } from '../environment.ts';
import { missing, strict } from '../strict.ts';
import { hasAnswer, record, takeAnswer } from './calls.ts';
import { chooseFiles } from './choose-file.ts';

type FileOptions = Partial<Electron.OpenDialogOptions & Electron.SaveDialogOptions>;

/** The options: the last argument, unless that is the window they belong to. */
function optionsOf(args: unknown[]): FileOptions {
  const last = args.at(-1);
  return last instanceof EventEmitter ? {} : ((last ?? {}) as FileOptions);
}

async function answer<Value>(api: string, options: FileOptions, otherwise?: () => Promise<Value>): Promise<Value> {
  record(api, [options]);
  if (hasAnswer(api)) return takeAnswer(api) as Value;
  if (!otherwise || environment.isTest) throw missing(`${api} without a prepared answer`);
  return otherwise();
}

export const dialog = strict<Electron.Dialog>('dialog', {
  showOpenDialog: (...args: unknown[]) => {
    const { title = 'Open', defaultPath = '', filters = [], properties = [] } = optionsOf(args);
    return answer<Electron.OpenDialogReturnValue>('dialog.showOpenDialog', optionsOf(args), async () => {
      const folders = properties.includes('openDirectory');
      const many = properties.includes('multiSelections');
      const filePaths = await chooseFiles({ kind: 'open', title, defaultPath, filters, folders, many });
      return { canceled: filePaths.length === 0, filePaths };
    });
  },
  showSaveDialog: (...args: unknown[]) => {
    const { title = 'Save', defaultPath = '', filters = [] } = optionsOf(args);
    return answer<Electron.SaveDialogReturnValue>('dialog.showSaveDialog', optionsOf(args), async () => {
      const [filePath = ''] = await chooseFiles({
        kind: 'save',
        title,
        defaultPath,
        filters,
        folders: false,
        many: false,
      });
      return { canceled: filePath === '', filePath };
    });
  },
  /** Messages are the app's own dialogs: a person would see nothing here. */
  showMessageBox: (...args: unknown[]) =>
    answer<Electron.MessageBoxReturnValue>('dialog.showMessageBox', optionsOf(args)),
  /** As Electron on Linux before there is a window: to stderr. */
  showErrorBox(title, content) {
    record('dialog.showErrorBox', [title, content]);
    console.error(`${title}\n${content}`);
  },
});

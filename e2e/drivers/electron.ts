import { _electron } from '@playwright/test';
import { findElectron } from '../../scripts/electron.ts';
import { ROOT } from '../../scripts/root.ts';
import type { Driver } from './driver.ts';

/** Drives real Electron; undefined where its binary is not in node_modules. */
export const electronDriver = (): Driver | undefined => {
  const executablePath = findElectron();
  if (!executablePath) return undefined;
  return {
    name: 'electron',
    launch: async ({ dataDir, args = [], appDir = ROOT }) => {
      const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const app = await _electron.launch({
        executablePath,
        args: [...forRoot, appDir, `--user-data-dir=${dataDir}`, ...args],
        colorScheme: null,
      });
      const child = app.process();
      const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
      // Recorded, not opened: a test must not start somebody's browser.
      await app.evaluate(({ shell, dialog }) => {
        const opened: string[] = [];
        Object.assign(globalThis, { openedLinks: opened });
        // Nobody is there to close it.
        dialog.showErrorBox = () => undefined;
        shell.openExternal = async (address) => void opened.push(address);
      });
      return {
        page: await app.firstWindow(),
        pid: child.pid ?? 0,
        answerSaveDialog: (file) =>
          app.evaluate(({ dialog }, filePath) => {
            dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
          }, file),
        answerOpenDialog: (file) =>
          app.evaluate(({ dialog }, filePath) => {
            dialog.showOpenDialog = async () => ({
              canceled: filePath === null,
              filePaths: filePath === null ? [] : [filePath],
            });
          }, file),
        answerPrintDialog: (answer) =>
          app.evaluate(({ app: electron }, { success, failureReason }) => {
            electron.once('web-contents-created', (_event, contents) => {
              contents.print = (_options, done) => done?.(success, failureReason);
            });
          }, answer),
        inMain: (ask) => app.evaluate(ask),
        ended: gone,
        openedLinks: () => app.evaluate(() => (globalThis as unknown as { openedLinks: string[] }).openedLinks),
        quit: async () => {
          await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
          return gone;
        },
        kill: async () => {
          child.kill('SIGKILL');
          await gone;
        },
      };
    },
  };
};

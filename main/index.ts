/**
 * The main process, from top to bottom: what must happen before Electron is ready, what is opened, who answers, the
 * window. Order matters: the sandbox and the scheme are fixed before `ready`; a second instance must touch no file;
 * the stores stand before the window asks for them.
 */
import path from 'node:path';
import { app, dialog, Menu, nativeTheme, protocol, screen, session, shell } from 'electron';
import type { NoteTarget, StartInfo, Theme } from '../preload/contract.ts';
import { SCHEME } from './assets/origin.ts';
import { serveAssets } from './assets/serve.ts';
import { loadContent } from './content/load.ts';
import { handleAll } from './ipc/handle.ts';
import { makeHandlers } from './ipc/handlers.ts';
import { openNotes } from './notes/notes-store.ts';
import { openSettings } from './settings/settings-file.ts';
import { parseArguments, type StartArguments } from './start/arguments.ts';
import { runtimeName } from './start/runtime.ts';
import { writeSnapshot } from './start/snapshot.ts';
import { restoreBounds } from './window/bounds.ts';
import { holdUntilFlushed } from './window/closing.ts';
import { reloadPolicy } from './window/crashes.ts';
import { createWindow } from './window/create-window.ts';
import { menuTemplate } from './window/menu.ts';
import { guardNavigation } from './window/navigation-guard.ts';
import { refuseEverything } from './window/permissions.ts';

const out = path.join(import.meta.dirname, '..');

/** A bug in main: say so and stop. Going on could write what nobody meant. */
const fail = (error: unknown): void => {
  console.error(error);
  dialog.showErrorBox(
    'Oxytocin Atlas has to stop',
    'Something went wrong inside. Your saved notes are safe. Please start again.',
  );
  app.exit(1);
};

const applyTheme = (theme: Theme): void => {
  nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
};

const start = async (args: StartArguments): Promise<void> => {
  refuseEverything(session.defaultSession);
  protocol.handle(SCHEME, serveAssets(path.join(out, 'renderer')));

  const userData = app.getPath('userData');
  const settings = await openSettings(path.join(userData, 'settings.json'));
  const content = loadContent(path.join(out, 'content/bundle.json'));
  const known = await content.then((result) =>
    result.ok ? new Set<string>([...result.value.concepts, ...result.value.relations].map((each) => each.id)) : null,
  );
  const notes = await openNotes({
    directory: path.join(userData, 'notes'),
    now: Date.now,
    appVersion: app.getVersion(),
    // Without content nothing can be checked, and no note may be refused for that.
    isKnownTarget: (target: NoteTarget) => target.kind === 'none' || known === null || known.has(target.id),
  });

  const theme = args.theme ?? settings.settings().theme;
  applyTheme(theme);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ isMac: process.platform === 'darwin', isPackaged: app.isPackaged })),
  );

  const remembered = settings.window();
  const window = createWindow({
    bounds:
      args.size ??
      restoreBounds(
        remembered?.bounds,
        screen.getAllDisplays().map((display) => display.workArea),
      ),
    isMaximized: args.size === undefined && remembered?.isMaximized === true,
    isContentSize: args.size !== undefined,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#131017' : '#ECE8EA',
    isPackaged: app.isPackaged,
  });

  const closing = holdUntilFlushed(window, () => {
    if (!args.size) {
      const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
      settings.update({ window: state }).catch(console.error);
    }
    window.webContents.send('app:closing');
  });

  const shouldReload = reloadPolicy();
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    if (shouldReload(Date.now())) window.webContents.reload();
    else fail(new Error(`the page crashed again and again: ${details.reason}`));
  });

  notes.onChanged((view) => {
    if (!window.isDestroyed()) window.webContents.send('notes:changed', view);
  });
  const info = (): StartInfo => ({
    view: args.view,
    settings: { ...settings.settings(), ...(args.theme && { theme: args.theme }) },
    version: app.getVersion(),
    runtime: runtimeName(),
  });
  const ready = (): void => {
    if (args.snapshot === undefined) return;
    writeSnapshot(window.webContents, args.snapshot).then(() => app.exit(0), fail);
  };
  handleAll(
    makeHandlers({
      content,
      notes,
      settings,
      start: info,
      applyTheme,
      ready,
      closing,
      openExternal: (address) => shell.openExternal(address),
    }),
    new Set([window.webContents.id]),
    (channel, error) => console.error(`${channel}:`, error),
  );

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    notes.close().then(() => app.quit(), fail);
  });
};

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
app.enableSandbox();
guardNavigation(app);
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
app.on('window-all-closed', () => app.quit());

let args: StartArguments | undefined;
try {
  args = parseArguments(process.argv, process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  app.exit(2);
}
if (args) {
  const given = args;
  if (app.requestSingleInstanceLock())
    void app
      .whenReady()
      .then(() => start(given))
      .catch(fail);
  else {
    console.error('Oxytocin Atlas is open already; its window comes to the front.');
    app.quit();
  }
}

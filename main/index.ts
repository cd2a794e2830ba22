/**
 * The main process, from top to bottom: what must happen before Electron is ready, what is opened, who answers, the
 * window. Order matters: the sandbox and the scheme are fixed before `ready`; a second instance must touch no file;
 * the window may ask from the beginning, and waits for the notes where it asks something of them.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import type { Theme } from '../preload/contract.ts';
import { PRIVILEGED, SCHEME } from './assets/origin.ts';
import { serveAssets } from './assets/serve.ts';
import { makeBackups } from './backups/backups-service.ts';
import { loadContent } from './content/load.ts';
import { knownTargets } from './content/targets.ts';
import { nodeFiles } from './disk/files.ts';
import { makeChoose } from './export/choose.ts';
import { makeExports } from './export/export-service.ts';
import { makePaper } from './export/paper.ts';
import { serveSheets } from './export/serve-sheets.ts';
import { handleAll } from './ipc/handle.ts';
import { makeHandlers } from './ipc/handlers.ts';
import { makePackChoose } from './pack/choose.ts';
import { makePacks } from './pack/pack-service.ts';
import { askForNotes, makeChooseFolder } from './places/choose.ts';
import { makePlaces } from './places/places-service.ts';
import { settle } from './places/start.ts';
import { openProgress } from './progress/progress-file.ts';
import { namesOf } from './search/names.ts';
import { openSettings } from './settings/settings-file.ts';
import { parseArguments, type StartArguments } from './start/arguments.ts';
import { endAfterExport } from './start/export.ts';
import { makeFail } from './start/failure.ts';
import { linkAmong, makeLinkInbox } from './start/link-inbox.ts';
import { startNotes } from './start/notes.ts';
import { closeBeforeQuit } from './start/quit.ts';
import { runtimeName } from './start/runtime.ts';
import { awaitSnapshot } from './start/snapshot.ts';
import { placeWindow } from './window/bounds.ts';
import { holdUntilFlushed } from './window/closing.ts';
import { CRASHES, reloadAfterCrash } from './window/crashes.ts';
import { createSheetWindow, createWindow } from './window/create-window.ts';
import { bringToFront } from './window/front.ts';
import { loadHome } from './window/load-home.ts';
import { menuTemplate } from './window/menu.ts';
import { guardNavigation } from './window/navigation-guard.ts';
import { refuseEverything } from './window/permissions.ts';
import { rememberBounds } from './window/remember.ts';
import { openWorkspace } from './workspace/workspace-file.ts';

const out = path.join(import.meta.dirname, '..');

const DAY = 24 * 60 * 60 * 1000;
/** How often it is looked whether something has changed since the last backup. */
const BACKUP_EVERY = 10 * 60 * 1000;

/** Finishes what was asked of the stores, and takes no more; nothing before they are open. */
let closeStores: () => Promise<unknown> = async () => undefined;
/** Nobody is there to close a message while a picture is taken. */
let isWatched = true;
const fail = makeFail({
  log: console.error,
  flush: () => closeStores(),
  tell: (title, words) => (isWatched ? dialog.showErrorBox(title, words) : console.error(words)),
  exit: (code) => app.exit(code),
});

/** The window, once there is one. */
let shown: BrowserWindow | undefined;
const links = makeLinkInbox((link) => {
  if (shown && !shown.isDestroyed()) shown.webContents.send('links:opened', link);
});

const applyTheme = (theme: Theme): void => {
  nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
};

const start = async (args: StartArguments): Promise<void> => {
  isWatched = args.snapshot === undefined && args.export === undefined;
  refuseEverything(session.defaultSession);
  const sheets = serveSheets();
  const assets = serveAssets(path.join(out, 'renderer'));
  protocol.handle(SCHEME, (request) => sheets.answer(request) ?? assets(request));

  const userData = app.getPath('userData');
  const settings = await openSettings(path.join(userData, 'settings.json'));
  const content = await loadContent(path.join(out, 'content/bundle.json'));
  const usual = { notes: path.join(userData, 'notes'), backups: `${userData} backups` };
  const settled = await settle({
    settings,
    usual: usual.notes,
    files: nodeFiles,
    ask: askForNotes(dialog),
    log: console.error,
  });
  if (!settled) return app.quit();
  // The window does not wait for the notes; whoever asks something of them does.
  const started = await startNotes(
    {
      directory: settled.folder,
      now: Date.now,
      appVersion: app.getVersion(),
      isKnownTarget: knownTargets(content),
      log: console.error,
    },
    {
      file: path.join(userData, 'notes-index.sqlite'),
      script: path.join(out, 'main/search-thread.js'),
      names: namesOf(content),
    },
  );
  const workspace = await openWorkspace(path.join(userData, 'workspace.json'));
  const progress = await openProgress(path.join(userData, 'progress.json'));
  const backups = started.notes.then((notes) =>
    makeBackups({
      folders: () => ({ notes: settled.folder, backups: settings.places().backups ?? usual.backups }),
      checked: { at: settings.checkedAt, put: (checkedAt) => settings.update({ checkedAt }) },
      notes,
      workspace: () => workspace.value(),
      progress: () => progress.value(),
      showFolder: async (folder) => {
        const trouble = await shell.openPath(folder);
        if (trouble !== '') throw new Error(trouble);
      },
      appVersion: app.getVersion(),
      now: Date.now,
      log: console.error,
    }),
  );
  closeStores = async () => {
    // Where the notes cannot be opened there is no backup either; what else was asked is stored all the same.
    await backups.then((opened) => opened.makeIfDue()).catch(console.error);
    await Promise.all([started.close(), settings.flush(), workspace.flush(), progress.flush()]);
  };

  applyTheme(args.theme ?? settings.settings().theme);
  const { isPackaged } = app;
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ isMac: process.platform === 'darwin', isPackaged })));

  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = createWindow({
    ...placeWindow(args.size, settings.window(), workAreas),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#131017' : '#ECE8EA',
    isPackaged,
    out,
  });
  // A size asked for on the command line is for this run only.
  if (!args.size) rememberBounds(window, (state) => settings.update({ window: state }).catch(console.error));
  shown = window;
  const closing = holdUntilFlushed(window, () => window.webContents.send('app:closing'));
  reloadAfterCrash(window, (reason) => fail(`the page crashed three times within a minute: ${reason}`, CRASHES));
  closeBeforeQuit(app, closeStores, fail);

  const lookAfter = async (): Promise<void> => {
    await (await backups).makeIfDue();
    await (await backups).checkIfDue();
  };
  setInterval(() => void lookAfter(), BACKUP_EVERY).unref();
  started.notes
    .then((notes) => {
      notes.onChanged((news) => {
        if (!window.isDestroyed()) window.webContents.send('notes:changed', news);
      });
      void notes.emptyTrash();
      setInterval(() => void notes.emptyTrash(), DAY).unref();
    })
    .catch(fail);

  const leave = { say: console.error, exit: (code: number) => app.exit(code) };
  const written = args.export;
  const exports = makeExports({
    choose: written ? async () => written.file : makeChoose(dialog, window, app.getPath('documents')),
    ...makePaper(sheets, await readFile(path.join(out, 'renderer/print.html'), 'utf8'), createSheetWindow),
    log: console.error,
  });
  const packs = started.notes.then((notes) =>
    makePacks({
      content,
      notes,
      workspace,
      progress,
      ...makePackChoose(dialog, window, app.getPath('documents')),
      backUp: async () => {
        const made = await (await backups).make('before-import');
        if (!made.ok) throw new Error(made.message);
      },
      appVersion: app.getVersion(),
      now: Date.now,
      log: console.error,
    }),
  );
  const ready =
    args.snapshot === undefined
      ? () => undefined
      : awaitSnapshot(window.webContents, { file: args.snapshot, ...leave });
  const places = makePlaces({
    settings,
    notes: settled.folder,
    usual,
    trouble: settled.trouble,
    choose: makeChooseFolder(dialog, window),
    backUp: async () => (await backups).make('before-move'),
    log: console.error,
  });
  const handlers = makeHandlers({
    content,
    notes: started.notes,
    firstNotes: started.first,
    search: started.search,
    backups,
    places,
    settings,
    workspace,
    progress,
    packs,
    exports: written ? endAfterExport(exports, leave) : exports,
    start: () => ({
      view: args.view,
      link: links.take(),
      settings: { ...settings.settings(), ...(args.theme && { theme: args.theme }) },
      workspace: workspace.value(),
      workspaceTrouble: workspace.trouble(),
      progress: progress.value(),
      progressTrouble: progress.trouble(),
      exportAs: written?.kind ?? null,
      version: app.getVersion(),
      runtime: runtimeName(),
    }),
    applyTheme,
    ready: () => {
      links.stands();
      ready();
    },
    closing,
    openExternal: (address) => shell.openExternal(address),
    writeClipboard: (text) => clipboard.writeText(text),
  });
  handleAll(handlers, new Set([window.webContents.id]), (channel, error) => console.error(`${channel}:`, error));
  loadHome(window, fail);
};

/** Follows a link, in the window that is there or will be. */
const follow = (link: string | undefined): void => {
  if (link !== undefined) links.receive(link);
  if (shown) bringToFront(shown);
};

process.on('uncaughtException', (error) => fail(error));
process.on('unhandledRejection', (reason) => fail(reason));
app.enableSandbox();
guardNavigation(app);
protocol.registerSchemesAsPrivileged(PRIVILEGED);

let args: StartArguments | undefined;
try {
  args = parseArguments(process.argv, process.cwd(), app.isPackaged);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  app.exit(2);
}
if (args) {
  const given = args;
  follow(given.link);
  app.on('second-instance', (_event, argv) => follow(linkAmong(argv)));
  // macOS hands links on by an event, also before the app is ready.
  app.on('open-url', (event, link) => {
    event.preventDefault();
    follow(link);
  });
  if (app.requestSingleInstanceLock()) {
    app
      .whenReady()
      .then(() => start(given))
      .catch(fail);
  } else {
    console.error('Oxytocin Atlas is open already; its window comes to the front.');
    app.quit();
  }
}

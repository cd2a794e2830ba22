/**
 * What `import … from 'electron'` gives the app's main. No top-level await here or below: require('electron') has to
 * work too.
 */
import { app } from './app/app.ts';
import { clipboard } from './desktop/clipboard.ts';
import { dialog } from './desktop/dialog.ts';
import { Menu } from './desktop/menu.ts';
import { nativeTheme } from './desktop/native-theme.ts';
import { screen } from './desktop/screen.ts';
import { shell } from './desktop/shell.ts';
import { ipcMain } from './ipc/ipc-main.ts';
import { net } from './net/net.ts';
import { protocol } from './net/protocol.ts';
import { session } from './net/session.ts';
import { strict, unimplemented } from './strict.ts';
import { BrowserWindow } from './window/browser-window.ts';

type Main = typeof Electron.CrossProcessExports;

const built = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
} satisfies Partial<Main>;

const everything = strict<Main>('electron', built);

// Importing one of these works (a missing export would be a SyntaxError far from its cause); using it throws its name.
export const autoUpdater = unimplemented<Main['autoUpdater']>('autoUpdater');
export const BaseWindow = unimplemented<Main['BaseWindow']>('BaseWindow');
export const BrowserView = unimplemented<Main['BrowserView']>('BrowserView');
export const contentTracing = unimplemented<Main['contentTracing']>('contentTracing');
export const crashReporter = unimplemented<Main['crashReporter']>('crashReporter');
export const desktopCapturer = unimplemented<Main['desktopCapturer']>('desktopCapturer');
export const globalShortcut = unimplemented<Main['globalShortcut']>('globalShortcut');
export const ImageView = unimplemented<Main['ImageView']>('ImageView');
export const inAppPurchase = unimplemented<Main['inAppPurchase']>('inAppPurchase');
export const MenuItem = unimplemented<Main['MenuItem']>('MenuItem');
export const MessageChannelMain = unimplemented<Main['MessageChannelMain']>('MessageChannelMain');
export const nativeImage = unimplemented<Main['nativeImage']>('nativeImage');
export const netLog = unimplemented<Main['netLog']>('netLog');
export const Notification = unimplemented<Main['Notification']>('Notification');
export const powerMonitor = unimplemented<Main['powerMonitor']>('powerMonitor');
export const powerSaveBlocker = unimplemented<Main['powerSaveBlocker']>('powerSaveBlocker');
export const pushNotifications = unimplemented<Main['pushNotifications']>('pushNotifications');
export const safeStorage = unimplemented<Main['safeStorage']>('safeStorage');
export const ServiceWorkerMain = unimplemented<unknown>('ServiceWorkerMain');
export const ShareMenu = unimplemented<Main['ShareMenu']>('ShareMenu');
export const systemPreferences = unimplemented<Main['systemPreferences']>('systemPreferences');
export const TouchBar = unimplemented<Main['TouchBar']>('TouchBar');
export const Tray = unimplemented<Main['Tray']>('Tray');
export const utilityProcess = unimplemented<Main['utilityProcess']>('utilityProcess');
export const View = unimplemented<Main['View']>('View');
export const webContents = unimplemented<Main['webContents']>('webContents');
export const WebContentsView = unimplemented<Main['WebContentsView']>('WebContentsView');
export const webFrameMain = unimplemented<Main['webFrameMain']>('webFrameMain');

export { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, nativeTheme, net, protocol, screen, session, shell };
// biome-ignore lint/style/noDefaultExport: Electron has one
export default everything;
/** What require('electron') returns. */
export { everything as 'module.exports' };

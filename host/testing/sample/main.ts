/** The main process of a small app that the host's contract tests run. It is written for Electron, not for the host. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, session, shell } from 'electron';

const pages = path.join(import.meta.dirname, 'pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What happened, in order; tests read it as `globalThis.log`. */
const log: string[] = [];
Object.assign(globalThis, { log });

const isOurs = (address: string): boolean => {
  const { protocol: scheme, host, pathname } = new URL(address);
  return scheme === 'app:' && host === 'bundle' && pathname !== '/refused.html';
};

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  log.push(`request ${request.url}`);
  if (pathname === '/moved') return new Response(null, { status: 302, headers: { location: '/second.html' } });
  if (pathname === '/posted') return new Response(`${request.method} ${await request.text()}`);
  const type = TYPES[path.extname(pathname)];
  if (!type) return new Response(null, { status: 404 });
  const headers = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    // One page has no policy, so that what blocks it is the host.
    ...(pathname !== '/open.html' && { 'content-security-policy': POLICY }),
  };
  const body = await readFile(path.join(pages, path.basename(pathname))).catch(() => undefined);
  return body ? new Response(new Uint8Array(body), { headers }) : new Response(null, { status: 404 });
}

function openWindow(): void {
  const window = new BrowserWindow({
    width: Number(app.commandLine.getSwitchValue('width') || 900),
    height: Number(app.commandLine.getSwitchValue('height') || 600),
    minWidth: 300,
    minHeight: 200,
    useContentSize: true,
    show: false,
    backgroundColor: '#fffaf0',
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegrationInSubFrames: app.commandLine.hasSwitch('sub-frames'),
    },
  });
  const { webContents } = window;
  webContents.setWindowOpenHandler(({ url, disposition }) => {
    log.push(`open ${url} ${disposition}`);
    void shell.openExternal(url);
    return { action: 'deny' };
  });
  webContents.on('will-frame-navigate', (event) => {
    log.push(`will-frame-navigate ${event.url}`);
    if (!isOurs(event.url)) event.preventDefault();
  });
  webContents.on('will-navigate', (event) => log.push(`will-navigate ${event.url}`));
  webContents.on('will-redirect', (event) => log.push(`will-redirect ${event.url}`));
  webContents.on('render-process-gone', (_event, { reason }) => {
    log.push(`gone ${reason}`);
    webContents.reload();
  });
  window.on('unresponsive', () => log.push('unresponsive'));
  window.on('responsive', () => log.push('responsive'));
  window.on('resize', () => log.push(`resize ${window.getContentSize().join('x')}`));
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    log.push('close');
    if (app.commandLine.hasSwitch('keep-open')) event.preventDefault();
  });
  void window.loadURL('app://bundle/index.html').then(() => log.push('loaded'));
}

function answerCalls(): void {
  ipcMain.handle('echo', (_event, value: unknown) => value);
  ipcMain.handle('kind', (_event, value: unknown) => Object.prototype.toString.call(value));
  ipcMain.handle('who', ({ senderFrame }) => ({ url: senderFrame?.url, parent: senderFrame?.parent?.url ?? null }));
  ipcMain.handle('who-later', async ({ senderFrame, sender }) => {
    const first = senderFrame?.url;
    return new Promise((resolve) => sender.once('did-navigate', () => resolve(first)));
  });
  ipcMain.handle('fail', () => {
    throw new TypeError('inner text');
  });
  ipcMain.handle('bad-result', () => () => 1);
  ipcMain.on('ping', (event, n: number) => event.reply('tick', n + 1));
  ipcMain.on('remember-sender', (event) => Object.assign(globalThis, { remembered: event }));
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();

if (app.requestSingleInstanceLock({ from: process.pid })) {
  app.on('second-instance', (_event, argv, cwd, data) => log.push(`second ${JSON.stringify({ argv, cwd, data })}`));
  const life = (name: string) => process.stderr.write(`life ${name}\n`);
  app.on('before-quit', () => life('before-quit'));
  app.on('will-quit', () => life('will-quit'));
  app.on('quit', () => life('quit'));
  app.on('window-all-closed', () => {
    life('window-all-closed');
    app.quit();
  });
  void app.whenReady().then(() => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, done) => done(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
    protocol.handle('app', serve);
    answerCalls();
    openWindow();
  });
} else app.quit();

/** One Chromium process: start, debugging port, orderly end. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { environment } from '../environment.ts';
import { findChromium } from '../find-chromium.ts';
import { Cdp } from './cdp.ts';
import { addressed, flags, type Launch } from './flags.ts';
import { noteChromium, reapLeftover } from './leftovers.ts';

/** Chromium gets so long to close in order; then it is killed. */
const PATIENCE_MS = 3000;
/** Characters of stderr that are kept. */
const REMEMBERED = 4000;

export interface Chromium {
  readonly cdp: Cdp;
  readonly pid: number;
  /** The end of what it wrote to stderr. */
  readonly lastWords: () => string;
  /** The debugging port's WebSocket address, once Chromium has named it; never if no port was asked for. */
  readonly port: Promise<string>;
  /** Opens one more window without an address bar. Headed only: a headless Chromium takes no second command line. */
  openApp(url: string): Promise<void>;
  /** Closes Chromium and waits until its process has ended. */
  stop(): Promise<void>;
}

/** @throws Error if no browser is installed or it cannot be started */
export async function launchChromium(launch: Launch): Promise<Chromium> {
  const program = findChromium();
  if (!program) throw new Error('electron host: no Chrome, Chromium or Edge found; set CHROME_PATH');
  mkdirSync(launch.profile, { recursive: true });
  const note = path.join(launch.profile, 'host-chromium.json');
  reapLeftover(note);

  // Detached: Ctrl-C in the terminal must reach the host only, which then closes Chromium in order.
  const child = spawn(program, flags(launch), { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  await new Promise((resolve, reject) => child.once('spawn', () => resolve(null)).once('error', reject));
  const pid = child.pid ?? 0;
  noteChromium(note, pid);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const cdp = new Cdp(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const words = listenTo(child.stderr as Readable);

  return {
    cdp,
    pid,
    lastWords: words.last,
    port: words.port,
    openApp: (url) =>
      new Promise((resolve, reject) => {
        const messenger = spawn(program, addressed(launch.profile, url), { stdio: 'ignore' });
        messenger.once('exit', () => resolve()).once('error', reject);
        // Nobody is left to take the message: it would become a browser of its own.
        void gone.then(() => messenger.kill());
      }),
    async stop() {
      await Promise.race([cdp.send('Browser.close', {}).catch(() => {}), gone]);
      const timer = setTimeout(() => kill(pid), PATIENCE_MS);
      await gone;
      clearTimeout(timer);
      rmSync(note, { force: true });
    },
  };
}

/** Reads stderr, where Chromium names its port. It also writes many harmless lines there: shown on request only. */
function listenTo(stderr: Readable): { port: Promise<string>; last: () => string } {
  let text = '';
  const port = new Promise<string>((resolve) => {
    stderr.on('data', (data: Buffer) => {
      if (environment.verbose) process.stderr.write(data);
      text = (text + data.toString()).slice(-REMEMBERED);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
      if (address) resolve(address);
    });
  });
  return { port, last: () => text };
}

function kill(pid: number): void {
  try {
    // Where there are process groups, the whole group: Chromium's helpers too.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It went by itself.
  }
}

/** How Chromium is started. */
import { existsSync } from 'node:fs';

export interface Launch {
  /** Chromium's own folder, inside the app's userData. */
  readonly profile: string;
  /** The first address. Its origin decides what shows without an address bar, so it has to be the app's. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly headed: boolean;
  readonly opensPort: boolean;
  /** From app.commandLine. */
  readonly switches: readonly string[];
}

const isLinux = process.platform === 'linux';

/** No traffic but the app's, no first-run pages, no offers of the browser. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Chromium refuses to run sandboxed as root; --test-type keeps it from warning about that in the window. */
const ROOT = ['--no-sandbox', '--test-type'];

export function flags({ profile, url, width, height, x, y, headed, opensPort, switches }: Launch): string[] {
  return [
    ...QUIET,
    // Without a graphics card the software GPU process costs 0.4 s before the first paint.
    ...(isLinux && !existsSync('/dev/dri') ? ['--disable-gpu'] : []),
    '--remote-debugging-pipe',
    ...(opensPort ? ['--remote-debugging-port=0'] : []),
    ...addressed(profile, url),
    `--window-size=${width},${height}`,
    ...(x === undefined || y === undefined ? [] : [`--window-position=${x},${y}`]),
    ...(headed ? [] : ['--headless', SCREEN]),
    ...switches,
  ];
}

/** An app window of this profile; a Chromium that already runs there opens it and the new process ends at once. */
export const addressed = (profile: string, url: string): string[] => [
  ...(isLinux && process.getuid?.() === 0 ? ROOT : []),
  `--user-data-dir=${profile}`,
  `--app=${url}`,
];

/** Without a display Chromium would pretend one of 800×600. */
const SCREEN = '--screen-info={1920x1080}';

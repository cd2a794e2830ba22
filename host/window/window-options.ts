/** What a BrowserWindow may be made with. */
import { onlyKnown } from '../strict.ts';

type Options = Electron.BrowserWindowConstructorOptions;
type Preferences = Electron.WebPreferences;

const OPTIONS = [
  'width',
  'height',
  'minWidth',
  'minHeight',
  'x',
  'y',
  'center',
  'show',
  'title',
  'backgroundColor',
  'autoHideMenuBar',
  'icon',
  'useContentSize',
  'resizable',
  'webPreferences',
] as const satisfies (keyof Options)[];

const PREFERENCES = [
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInSubFrames',
  'nodeIntegrationInWorker',
  'webSecurity',
  'javascript',
  'webviewTag',
  'spellcheck',
  'devTools',
  'safeDialogs',
  'safeDialogsMessage',
  'disableDialogs',
  'navigateOnDragDrop',
  'allowRunningInsecureContent',
  'experimentalFeatures',
] as const satisfies (keyof Preferences)[];

/** What this host cannot give, and no app of ours should ask for. */
const REFUSED: Preferences = {
  allowRunningInsecureContent: true,
  contextIsolation: false,
  experimentalFeatures: true,
  navigateOnDragDrop: true,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  sandbox: false,
  webSecurity: false,
  webviewTag: true,
};

/** @throws Error naming the option, for one that the host does not know or refuses */
export function checkOptions(options: Options): void {
  onlyKnown('BrowserWindow', options, OPTIONS);
  onlyKnown('webPreferences', options.webPreferences, PREFERENCES);
  const given: Record<string, unknown> = { ...options.webPreferences };
  for (const [name, value] of Object.entries(REFUSED))
    if (given[name] === value) throw new Error(`electron host: refuses webPreferences.${name}: ${String(value)}`);
}

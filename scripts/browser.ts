import { findChromium } from '../host/find-chromium.ts';
import { install, mayInstall } from './debian.ts';
import { hasVirtualDisplay } from './display.ts';

const NO_BROWSER = `No Chrome, Chromium or Edge was found. Install one of them (https://www.google.com/chrome, or "apt install chromium"),
or set CHROME_PATH to its program, then try again.`;
const NO_DISPLAY =
  'There is no screen here to open a window on. Start from a desktop, or install a virtual display ("apt install xvfb"), then try again.';

/** What the machine has and lets us do. */
interface Machine {
  readonly find: () => string | undefined;
  readonly hasVirtualDisplay: () => boolean;
  readonly mayInstall: () => boolean;
  readonly install: (packages: readonly string[]) => Promise<boolean>;
  readonly say: (text: string) => void;
}
const thisMachine: Machine = { find: findChromium, hasVirtualDisplay, mayInstall, install, say: console.error };

/**
 * A browser for the Chromium host. Where we may, what is missing is installed, after saying so.
 *
 * @param needsDisplay  a virtual display is wanted too
 * @returns the browser's program, or undefined after saying what to install
 * @throws Error if CHROME_PATH names no program
 */
export const provideBrowser = async (
  needsDisplay: boolean,
  machine: Machine = thisMachine,
): Promise<string | undefined> => {
  const lacksDisplay = () => needsDisplay && !machine.hasVirtualDisplay();
  const missing = [...(machine.find() ? [] : ['chromium']), ...(lacksDisplay() ? ['xvfb'] : [])];
  if (missing.length > 0 && machine.mayInstall()) {
    machine.say(`Installing Debian's ${missing.join(' and ')} …`);
    if (!(await machine.install(missing))) machine.say('apt-get could not install it.');
  }
  const browser = machine.find();
  if (!browser) machine.say(NO_BROWSER);
  else if (lacksDisplay()) machine.say(NO_DISPLAY);
  else return browser;
  return undefined;
};

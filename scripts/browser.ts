import { findChromium } from '../host/find-chromium.ts';
import { install, mayInstall } from './debian.ts';
import { hasVirtualDisplay } from './display.ts';

const HELP = `No Chrome, Chromium or Edge was found. Install one of them (https://www.google.com/chrome, or "apt install chromium"),
or set CHROME_PATH to its program, then try again.`;

/**
 * A browser for the Chromium host. Where we may, what is missing is installed, after saying so.
 * @param wantsDisplay  also see to a virtual display
 * @returns the browser's program, or undefined after saying what to install
 */
export const provideBrowser = async (wantsDisplay: boolean): Promise<string | undefined> => {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(wantsDisplay && !hasVirtualDisplay() ? ['xvfb'] : [])];
  if (missing.length > 0 && mayInstall()) {
    console.error(`Installing Debian's ${missing.join(' and ')} …`);
    if (!(await install(missing))) console.error('apt-get could not install it.');
  }
  const browser = findChromium();
  if (!browser) console.error(HELP);
  return browser;
};

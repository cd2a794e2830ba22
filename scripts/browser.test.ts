import { describe, expect, it } from 'vitest';
import { provideBrowser } from './browser.ts';

/** A machine with some programs, where apt-get brings more or fails. */
const machine = (has: readonly string[], apt?: 'works' | 'fails') => {
  const programs = new Set(has);
  const said: string[] = [];
  const asked: string[][] = [];
  const rules = {
    find: () => (programs.has('chromium') ? '/usr/bin/chromium' : undefined),
    hasVirtualDisplay: () => programs.has('xvfb'),
    mayInstall: () => apt !== undefined,
    install: async (packages: readonly string[]) => {
      asked.push([...packages]);
      for (const name of packages) if (apt === 'works') programs.add(name);
      return apt === 'works';
    },
    say: (text: string) => said.push(text),
  };
  return { rules, said: () => said.join('\n'), asked };
};

describe('a browser for the host', () => {
  it('is taken where there is one, without a word', async () => {
    const { rules, said, asked } = machine(['chromium']);
    expect(await provideBrowser(false, rules)).toBe('/usr/bin/chromium');
    expect([said(), asked]).toEqual(['', []]);
  });

  it('is asked for by name where we may not install', async () => {
    const { rules, said, asked } = machine([]);
    expect(await provideBrowser(true, rules)).toBeUndefined();
    expect(said()).toMatch(/No Chrome, Chromium or Edge was found\. Install one of them .*apt install chromium/);
    expect(said()).toMatch(/set CHROME_PATH/);
    expect(asked).toEqual([]);
  });

  it('is installed where we may, after saying so, and with a display if one is needed', async () => {
    const { rules, said, asked } = machine([], 'works');
    expect(await provideBrowser(true, rules)).toBe('/usr/bin/chromium');
    expect(asked).toEqual([['chromium', 'xvfb']]);
    expect(said()).toBe("Installing Debian's chromium and xvfb …");
  });

  it('is not there when apt-get fails, and that is said', async () => {
    const { rules, said } = machine([], 'fails');
    expect(await provideBrowser(false, rules)).toBeUndefined();
    expect(said()).toMatch(/apt-get could not install it\.\nNo Chrome/);
  });

  it('is of no use to a person without a screen', async () => {
    const { rules, said } = machine(['chromium']);
    expect(await provideBrowser(true, rules)).toBeUndefined();
    expect(said()).toMatch(/no screen here .*"apt install xvfb"/);
  });
});

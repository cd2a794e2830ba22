import { describe, expect, test } from 'vitest';
import { findChromium, type Machine } from './find-chromium.ts';

const machine = (platform: NodeJS.Platform, programs: string[], env: NodeJS.ProcessEnv = {}): Machine => ({
  platform,
  env,
  isProgram: (file) => programs.includes(file),
});

describe('the browser', () => {
  test('is what CHROME_PATH names, before all others', () => {
    const both = ['/mine/chrome', '/usr/bin/chromium'];
    expect(findChromium(machine('linux', both, { CHROME_PATH: '/mine/chrome' }))).toBe('/mine/chrome');
  });

  test('is not another one when CHROME_PATH names none', () => {
    const named = machine('linux', ['/usr/bin/chromium'], { CHROME_PATH: '/mine/chrome' });
    expect(() => findChromium(named)).toThrow('CHROME_PATH names no program that can be run: /mine/chrome');
  });

  test.each<[string, NodeJS.Platform, string, NodeJS.ProcessEnv]>([
    ['on PATH', 'linux', '/opt/bin/google-chrome', { PATH: '/usr/bin:/opt/bin' }],
    ['where Debian puts it, without PATH', 'linux', '/usr/bin/chromium', {}],
    ['as a snap', 'linux', '/snap/bin/chromium', { PATH: '/usr/bin' }],
    ['in Applications', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [
      "in the user's own Applications",
      'darwin',
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
      { HOME: '/Users/a' },
    ],
    [
      'in Program Files',
      'win32',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      { PROGRAMFILES: 'C:\\Program Files' },
    ],
    [
      'as the Edge of every Windows',
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    ],
  ])('is found %s', (_where, platform, program, env) => {
    expect(findChromium(machine(platform, [program], env))).toBe(program);
  });

  test('is undefined where there is none', () => {
    expect(findChromium(machine('linux', [], { PATH: '/usr/bin' }))).toBeUndefined();
  });
});

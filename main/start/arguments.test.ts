import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

describe('the command line', () => {
  it('may be empty', () =>
    expect(parseArguments([], '/home')).toEqual({
      view: 'map',
      theme: undefined,
      size: undefined,
      link: undefined,
      snapshot: undefined,
      export: undefined,
    }));

  it('says what to show and where to write the picture', () =>
    expect(parseArguments(['--view=card', '--theme=dark', '--size=1920x1080', '--snapshot=a.png'], '/home')).toEqual({
      view: 'card',
      theme: 'dark',
      size: { width: 1920, height: 1080 },
      link: undefined,
      snapshot: path.resolve('/home', 'a.png'),
      export: undefined,
    }));

  it('may hold a link to open, and a bad one keeps nobody from starting', () => {
    const link = 'oxytocin-atlas://what-if/hold.cortisol.up_days_evidence.d';
    expect(parseArguments(['--theme=dark', link], '/home')).toMatchObject({ theme: 'dark', link });
    expect(parseArguments(['oxytocin-atlas://%'], '/home').link).toBe('oxytocin-atlas://%');
  });

  it('says where to write the whole map, and by the extension in which form', () =>
    expect(parseArguments(['--export=out/Map.PDF'], '/home').export).toEqual({
      file: path.resolve('/home/out/Map.PDF'),
      kind: 'pdf',
    }));

  it.each([
    ['--view=atlas', /--view must be one of map, card, reading, notes; it was "atlas"/],
    ['--theme=neon', /--theme must be one of/],
    ['--size=big', /--size must read like 1280x800; it was "big"/],
    ['--size=1x1', /--size/],
    ['--export=map.gif', /--export must name a file that ends in .svg, .png or .pdf; it was "map.gif"/],
  ])('%s is refused with what is allowed', (argument, message) =>
    expect(() => parseArguments([argument], '/home')).toThrow(message),
  );

  it('opens no door for a debugger in a released app, and any while the app is built', () => {
    const argv = ['--remote-debugging-port=9222'];
    expect(() => parseArguments(argv, '/home', true)).toThrow(/does not start with --remote-debugging-port=9222/);
    expect(parseArguments(argv, '/home').view).toBe('map');
  });
});

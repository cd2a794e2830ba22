import { existsSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('what stands behind npm start', () => {
  it('may be nothing: the app opens on its own data', () =>
    expect(readOptions([], '/home')).toEqual({ args: [], isUnattended: false, scratch: undefined }));

  it('is handed to the app', () =>
    expect(readOptions(['--view', 'card', '--theme=dark', '--user-data-dir', 'data'], '/home').args).toEqual([
      '--view=card',
      '--theme=dark',
      `--user-data-dir=${path.resolve('/home/data')}`,
    ]));

  it.each([
    [[], '--size=1920x1280'],
    [['--view', 'notes'], '--size=1280x800'],
    [['--size', '900x700'], '--size=900x700'],
  ])('with %j a picture is taken at %s, of an app without notes', (more, size) => {
    const { args, isUnattended, scratch } = readOptions(['--snapshot', 'a.png', ...more], '/home');
    expect(isUnattended).toBe(true);
    expect(args).toContain(`--snapshot=${path.resolve('/home/a.png')}`);
    expect(args.filter((each) => each.startsWith('--size='))).toEqual([size]);
    if (!scratch) throw new Error('no folder for this run');
    expect(args).toContain(`--user-data-dir=${scratch}`);
    expect(existsSync(scratch)).toBe(true);
    rmdirSync(scratch);
  });

  it('writes the map for nobody in particular, too', () => {
    const { args, isUnattended, scratch } = readOptions(['--export', 'a.pdf'], '/home');
    expect(isUnattended).toBe(true);
    expect(args).toContain(`--export=${path.resolve('/home/a.pdf')}`);
    if (!scratch) throw new Error('no folder for this run');
    expect(args).toContain(`--user-data-dir=${scratch}`);
    rmdirSync(scratch);
  });

  it.each([
    [['--view', 'nonsense'], /^--view must be one of map, card, reading, notes; it was "nonsense"\.$/],
    [['--theme', 'neon'], /^--theme must be one of/],
    [['--size', 'big'], /^--size must read like 1280x800; it was "big"\.$/],
    [['--zoom'], /^Unknown option '--zoom'\.\nUsage: npm start -- \[--snapshot FILE\]/],
    [['picture.png'], /Unexpected argument 'picture.png'/],
    [['--snapshot'], /'--snapshot <value>' argument missing/],
    [['--snapshot='], /^--snapshot must name a file\.$/],
    [['--export', 'map.gif'], /^--export must name a file that ends in \.svg, \.png or \.pdf; it was ".*map\.gif"\.$/],
    [['--export='], /^--export must name a file/],
    [['--export', 'a.svg', '--snapshot', 'b.png'], /^Ask for --snapshot or --export, not both\.$/],
  ])('%j is refused with what is allowed', (argv, message) =>
    expect(() => readOptions(argv, '/home')).toThrow(message),
  );
});

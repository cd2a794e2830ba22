import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportFile, Picture } from '../../preload/contract.ts';
import { outsideFiles } from '../disk/files.ts';
import { diskError, intercept } from '../disk/testing/intercept.ts';
import { type ExportOptions, makeExports } from './export-service.ts';

const picture: Picture = { name: 'Stress: CRH → cortisol', svg: '<svg></svg>', width: 200, height: 100 };
const svg: ExportFile = { kind: 'svg', picture };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const exportsWith = (options: Partial<ExportOptions> = {}) =>
  makeExports({
    choose: async (suggestion) => path.join(folder, suggestion),
    draw: async ({ name }) => Buffer.from(`%PDF of ${name}`),
    print: async () => true,
    log: () => undefined,
    ...options,
  });

const written = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('a file that is saved', () => {
  it.each<[string, ExportFile, string]>([
    ['svg', svg, '<svg></svg>'],
    ['pdf', { kind: 'pdf', picture }, '%PDF of Stress: CRH → cortisol'],
    ['pdf', { kind: 'pdf', writing: { name: picture.name, html: '<p>β</p>' } }, '%PDF of Stress: CRH → cortisol'],
    ['bib', { kind: 'bib', name: picture.name, text: '@article{β}' }, '@article{β}'],
    ['png', { kind: 'png', name: picture.name, png: Uint8Array.from(Buffer.from('PNG')) }, 'PNG'],
  ])('as %s lies under a name that every file system takes, and nothing beside it', async (kind, file, content) => {
    const name = `Stress CRH → cortisol.${kind}`;
    expect(await exportsWith().save(file)).toEqual({ ok: true, value: name });
    expect(written(name)).toBe(content);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('may be read by others as any file of the person', async () => {
    await exportsWith().save(svg);
    const [name = ''] = readdirSync(folder);
    const ordinary = path.join(folder, 'ordinary');
    writeFileSync(ordinary, '');
    expect(statSync(path.join(folder, name)).mode).toBe(statSync(ordinary).mode);
  });

  it('gets the extension that was left out, beside a file that nobody agreed to replace', async () => {
    writeFileSync(path.join(folder, 'a.svg'), 'old');
    const answer = await exportsWith({ choose: async () => path.join(folder, 'a') }).save(svg);
    expect(answer).toEqual({ ok: true, value: 'a (2).svg' });
    expect(written('a.svg')).toBe('old');
  });

  it('replaces the file that was agreed to', async () => {
    const file = path.join(folder, 'a.svg');
    writeFileSync(file, 'old');
    expect(await exportsWith({ choose: async () => file }).save(svg)).toEqual({ ok: true, value: 'a.svg' });
    expect(written('a.svg')).toBe('<svg></svg>');
  });
});

describe('a file that is not saved', () => {
  it('was not wanted', async () =>
    expect(await exportsWith({ choose: async () => null }).save(svg)).toMatchObject({ ok: false, code: 'cancelled' }));

  it.each([
    ['EACCES', 'unwritable', /this folder cannot be written to/],
    ['EROFS', 'unwritable', /this folder/],
    ['ENOSPC', 'disk-full', /the disk is full/],
    ['EIO', 'io', /could not be made/],
  ])('for %s says why, keeps the old file and leaves nothing beside it', async (errno, code, message) => {
    const file = path.join(folder, 'a.svg');
    writeFileSync(file, 'old');
    const files = intercept(outsideFiles, ({ operation }) => {
      if (operation === 'write') throw diskError(errno);
      return undefined;
    });
    const answer = await exportsWith({ choose: async () => file, files }).save(svg);
    expect(answer).toEqual({ ok: false, code, message: expect.stringMatching(message) });
    expect(written('a.svg')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  it('in a folder that is gone says so', async () => {
    const choose = async () => path.join(folder, 'gone/a.svg');
    expect(await exportsWith({ choose }).save(svg)).toMatchObject({ ok: false, code: 'unwritable' });
  });

  it('because the PDF could not be drawn names the other ways, and main hears why', async () => {
    const heard: unknown[] = [];
    const crash = new Error('the sheet is gone: crashed');
    const draw = () => Promise.reject(crash);
    const answer = await exportsWith({ draw, log: (error) => heard.push(error) }).save({ kind: 'pdf', picture });
    expect(answer).toMatchObject({ ok: false, code: 'io', message: expect.stringMatching(/SVG or PNG/) });
    expect(heard).toEqual([crash]);
    expect(readdirSync(folder)).toEqual([]);
    // A text has no other form.
    const text = await exportsWith({ draw }).save({ kind: 'pdf', writing: { name: 'Text', html: '<p></p>' } });
    expect(text).toMatchObject({ ok: false, message: expect.stringMatching(/print the text/) });
  });
});

describe('a picture that is printed', () => {
  it('is done, or was not wanted', async () => {
    expect(await exportsWith().print(picture)).toEqual({ ok: true, value: null });
    const answer = await exportsWith({ print: async () => false }).print(picture);
    expect(answer).toMatchObject({ ok: false, code: 'cancelled' });
  });

  it('and not taken by the printer says what to do', async () => {
    const answer = await exportsWith({ print: () => Promise.reject(new Error('no paper')) }).print(picture);
    expect(answer).toMatchObject({ ok: false, code: 'io', message: expect.stringMatching(/Save a PDF/) });
  });
});

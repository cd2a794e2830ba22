import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../preload/contract.ts';
import { makePaper } from './paper.ts';
import { serveSheets } from './serve-sheets.ts';

const picture: Picture = { name: 'Map', svg: '<svg></svg>', width: 96, height: 192 };
const forEver = new Promise<never>(() => undefined);

interface Behaviour {
  readonly loadURL?: (address: string) => Promise<void>;
  readonly printToPDF?: (options: object) => Promise<Buffer>;
  readonly print?: (options: object, done: (success: boolean, reason: string) => void) => void;
}

/** Paper on a window that behaves so, and whether that window is gone. */
const paperOn = ({ loadURL = async () => undefined, ...contents }: Behaviour) => {
  const webContents = Object.assign(new EventEmitter(), contents);
  let isGone = false;
  const window = {
    webContents,
    loadURL,
    destroy: () => {
      isGone = true;
    },
    isDestroyed: () => isGone,
  };
  const paper = makePaper(serveSheets(), '<!--printed-->', () => window as unknown as BrowserWindow);
  return { paper, webContents, isGone: () => isGone };
};

describe('a PDF', () => {
  it('is drawn from a sheet of its own, on paper of the picture’s size, and its window goes', async () => {
    const loaded: string[] = [];
    const { paper, isGone } = paperOn({
      loadURL: async (address) => void loaded.push(address),
      printToPDF: async (options) => Buffer.from(JSON.stringify(options)),
    });
    expect(JSON.parse(Buffer.from(await paper.draw(picture)).toString())).toMatchObject({
      pageSize: { width: 1, height: 2 },
      printBackground: true,
      preferCSSPageSize: true,
    });
    expect(loaded).toEqual([expect.stringMatching(/^app:\/\/bundle\/print\.html\?[\da-f-]{36}$/)]);
    expect(isGone()).toBe(true);
  });

  it.each<[string, Behaviour]>([
    ['that cannot be loaded', { loadURL: () => Promise.reject(new Error('ERR_FAILED')) }],
    ['that cannot be drawn', { printToPDF: () => Promise.reject(new Error('no memory')) }],
  ])('%s fails, and its window goes', async (_words, behaviour) => {
    const { paper, isGone } = paperOn(behaviour);
    await expect(paper.draw(picture)).rejects.toThrow(/ERR_FAILED|no memory/);
    expect(isGone()).toBe(true);
  });

  it('whose page crashes fails instead of waiting for ever', async () => {
    const { paper, webContents, isGone } = paperOn({ loadURL: () => forEver });
    const drawn = paper.draw(picture);
    webContents.emit('render-process-gone', {}, { reason: 'oom' });
    await expect(drawn).rejects.toThrow('the sheet is gone: oom');
    expect(isGone()).toBe(true);
  });
});

describe('a print', () => {
  const printing = (success: boolean, reason: string) => {
    const { paper, isGone } = paperOn({ print: (_options, done) => done(success, reason) });
    return { answer: paper.print(picture), isGone };
  };

  it.each([
    [true, '', true],
    [false, 'Print job canceled', false],
  ])('that the system answers with %s "%s" gives %s', async (success, reason, expected) => {
    const { answer, isGone } = printing(success, reason);
    expect(await answer).toBe(expected);
    expect(isGone()).toBe(true);
  });

  it('that the printer does not take fails, and its window goes', async () => {
    const { answer, isGone } = printing(false, 'Print job failed');
    await expect(answer).rejects.toThrow('not printed: Print job failed');
    expect(isGone()).toBe(true);
  });
});

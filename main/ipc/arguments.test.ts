import { describe, expect, it } from 'vitest';
import { PICTURE_CAP, TEXT_CAP } from '../../preload/contract.ts';
import { parseClipboardText, parseExportFile, parsePrinted } from './arguments.ts';

const picture = { name: 'Map', svg: '<svg></svg>', width: 100, height: 50 };
const writing = { name: 'Fundamentals', html: '<main>Text</main>' };
const png = Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\n...', 'latin1'));
const isTaken = (raw: unknown): boolean => {
  try {
    parseExportFile(raw);
    return true;
  } catch {
    return false;
  }
};
const withPicture = (change: object) => ({ kind: 'pdf', picture: { ...picture, ...change } });

describe('what may leave the app', () => {
  it.each([
    ['an SVG', { kind: 'svg', picture }],
    ['a PDF', { kind: 'pdf', picture }],
    ['a text as a PDF', { kind: 'pdf', writing }],
    ['an SVG with its XML declaration', withPicture({ svg: '<?xml version="1.0" encoding="UTF-8"?>\n<svg></svg>' })],
    ['a PNG', { kind: 'png', name: 'Map', png }],
    ['a list of sources', { kind: 'bib', name: 'Sources', text: '@article{leng2016}' }],
  ])('is %s', (_words, file) => expect(isTaken(file)).toBe(true));

  it.each<[string, unknown]>([
    ['another kind', { kind: 'exe', picture }],
    ['a page', withPicture({ svg: '<html></html>' })],
    ['something before the picture', withPicture({ svg: '<script></script><svg></svg>' })],
    ['a picture without a name', withPicture({ name: '' })],
    ['a picture without a size', withPicture({ width: 0 })],
    ['a picture of no number', withPicture({ height: Number.NaN })],
    ['a picture larger than any page', withPicture({ width: PICTURE_CAP + 1 })],
    ['a path beside the name', { kind: 'svg', picture, path: '/etc/passwd' }],
    ['bytes that are no PNG', { kind: 'png', name: 'Map', png: Uint8Array.from(Buffer.from('GIF89a..')) }],
    ['a list without a source', { kind: 'ris', name: 'Sources', text: '' }],
    ['a list longer than any', { kind: 'json', name: 'Sources', text: 'x'.repeat(TEXT_CAP + 1) }],
    ['a text as a picture', { kind: 'svg', writing }],
    ['a text without words', { kind: 'pdf', writing: { ...writing, html: '' } }],
    ['a text longer than any', { kind: 'pdf', writing: { ...writing, html: 'x'.repeat(TEXT_CAP + 1) } }],
    ['a text and a picture at once', { kind: 'pdf', writing, picture }],
    ['text for a picture', { kind: 'svg', name: 'Sources', text: '@article{leng2016}' }],
    ['text for bytes', { kind: 'png', name: 'Map', png: '\x89PNG\r\n\x1a\n' }],
  ])('is not %s', (_words, file) => expect(isTaken(file)).toBe(false));
});

describe('what may be printed', () => {
  it.each([picture, writing])('is a picture or a text', (printed) => expect(parsePrinted(printed)).toEqual(printed));

  it('is not both', () => expect(() => parsePrinted({ ...picture, ...writing })).toThrow());
});

describe('what may lie on the clipboard', () => {
  it('is text, as it is', () => expect(parseClipboardText('Leng 2016\n')).toBe('Leng 2016\n'));

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['more than the cap', 'x'.repeat(TEXT_CAP + 1)],
    ['anything but text', { text: 'x' }],
  ])('is not %s', (_words, raw) => expect(() => parseClipboardText(raw)).toThrow());
});

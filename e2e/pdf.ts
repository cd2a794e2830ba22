/** Reads what a test asks of a PDF, without a reader. */
import { inflateSync } from 'node:zlib';
import { lettersOf } from './pdf-text.ts';

export interface Pdf {
  /** Width and height of each page, in points: 72 to the inch; rounded. */
  readonly pages: readonly (readonly [number, number])[];
  /** Names of the faces that are embedded, without the mark of a subset. */
  readonly faces: readonly string[];
  /** Every character that can be selected, searched for and read out. */
  readonly characters: ReadonlySet<string>;
  readonly hasImages: boolean;
}

const streams = (bytes: Buffer): string[] => {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    if (text.slice(index - 3, index) === 'end') return [];
    const start = index + length;
    try {
      return [inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1')];
    } catch {
      return [];
    }
  });
};

export const readPdf = (bytes: Buffer): Pdf => {
  const text = bytes.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    pages: boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]),
    faces: [...text.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name = '']) => name),
    characters: new Set(
      streams(bytes).flatMap((table) => [...lettersOf(table).values()].flatMap((letters) => [...letters])),
    ),
    hasImages: /\/Subtype \/Image/.test(text),
  };
};

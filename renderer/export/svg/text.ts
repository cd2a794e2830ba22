import { type Attributes, element, escapeXml } from './xml.ts';

/** Our faces first, then what most machines have of the same width. */
export const FACE = {
  ui: "Commissioner, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
  read: "Literata, Georgia, 'Times New Roman', 'Liberation Serif', serif",
} as const;

/** Widths of signs in shares of the type size: the wider of Commissioner and Arial, bold, so that either fits. */
const WIDTHS: readonly (readonly [signs: string, width: number])[] = [
  [" .,:;'|!iIjl", 0.29],
  ['()[]-/\\"frt*', 0.41],
  ['cJsz?', 0.55],
  ['ABCDEGHKNOPQRSUVXY&', 0.75],
  ['mMwW@%–—', 0.93],
];
const USUAL_WIDTH = 0.61;

const WIDTH_OF = new Map(WIDTHS.flatMap(([signs, width]) => [...signs].map((sign) => [sign, width] as const)));

/** How wide a line of text may get, in the unit of `size`: rather too much than too little. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (WIDTH_OF.get(sign) ?? USUAL_WIDTH), 0) * size;

/**
 * Pieces that a line may be broken between: words, and the steps of an address. A hyphen can be part of an address and is
 * broken at only where a piece is wider than the line.
 */
const piecesOf = (text: string, size: number, width: number): readonly string[] =>
  text
    .split(/(?<=[\s/])/)
    .flatMap((piece) => (widthOf(piece.trimEnd(), size) > width ? piece.split(/(?<=-)/) : [piece]));

/** Text in lines no wider than `width`; a single piece that is wider stands in a line of its own. */
export const wrap = (text: string, size: number, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const piece of piecesOf(text, size, width)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + piece).trimEnd(), size) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
};

/** The first lines of a text, the last one with an ellipsis where more would follow. */
export const firstLines = (lines: readonly string[], most: number): readonly string[] =>
  lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`] : lines;

interface Type extends Attributes {
  readonly size: number;
  readonly fill: string;
}

/** One line of text on its baseline. */
export const line = (x: number, y: number, words: string, { size, ...rest }: Type): string =>
  element('text', { x, y, 'font-size': size, ...rest }, escapeXml(words));

/** A short mark in bold before the words that it stands for: the number of a column, the letter of a lane. */
export const marked = (x: number, y: number, mark: string, words: string, { size, ...rest }: Type): string =>
  element(
    'text',
    { x, y, 'font-size': size, ...rest },
    element('tspan', { 'font-weight': 700 }, escapeXml(mark)),
    words ? element('tspan', { dx: size * 0.5 }, escapeXml(words)) : '',
  );

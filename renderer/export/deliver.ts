import type { ExportFailure, Picture, Printed, Result, Writing } from '../../preload/contract.ts';
import { FORMATS, type Format } from './formats.ts';
import { paperSizeOf } from './png/pixels.ts';
import { svgToPng } from './png/svg-to-png.ts';

/** What became of a picture. */
export type Delivered =
  | { readonly kind: 'saved'; readonly file: string; readonly remark: string }
  | { readonly kind: 'printed' }
  | { readonly kind: 'failed'; readonly message: string };

const DPI = 300;
const PIXELS_PER_MM = 96 / 25.4;

/** Most that main takes as a name, in UTF-16 units. */
const LONGEST_NAME = 200;

/** The picture for main. One without a title is called after the map. */
const pictureOf = (title: string, svg: string): Picture => {
  const { width, height } = paperSizeOf(svg);
  const name = title.trim().slice(0, LONGEST_NAME).toWellFormed() || 'Hormone map';
  return { name, svg, width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM };
};

const saved = (answer: Result<string, ExportFailure>, remark = ''): Delivered =>
  answer.ok ? { kind: 'saved', file: answer.value, remark } : { kind: 'failed', message: answer.message };

const savePng = async ({ name, svg }: Picture): Promise<Delivered> => {
  const { bytes, dpi } = await svgToPng(svg, DPI);
  const remark = dpi < DPI ? `At ${dpi} dots per inch: it is too large for ${DPI}.` : '';
  return saved(await window.study.export.save({ kind: 'png', name, png: bytes }), remark);
};

const print = async (printed: Printed): Promise<Delivered> => {
  const answer = await window.study.export.print(printed);
  return answer.ok ? { kind: 'printed' } : { kind: 'failed', message: answer.message };
};

const hand = async (format: Format, picture: Picture): Promise<Delivered> => {
  switch (format) {
    case 'svg':
    case 'pdf':
      return saved(await window.study.export.save({ kind: format, picture }));
    case 'png':
      return savePng(picture);
    case 'print':
      return print(picture);
  }
};

/** Does it; where that breaks, says so instead of leaving somebody waiting for ever. */
const unlessBroken = async (format: Format, work: () => Promise<Delivered>): Promise<Delivered> => {
  try {
    return await work();
  } catch (error) {
    // A canvas without memory, or a bug.
    console.error(error);
    return { kind: 'failed', message: `That did not work. Try another form than ${FORMATS[format].name}.` };
  }
};

/** Asks main to take a picture of ours out of the window. Main asks the person where to. */
export const deliver = (format: Format, title: string, svg: string): Promise<Delivered> =>
  unlessBroken(format, () => hand(format, pictureOf(title, svg)));

/** What a text can leave the app as. */
export type TextFormat = Extract<Format, 'pdf' | 'print'>;

/** Asks main to take a text of ours out of the window, into a file or onto paper. */
export const deliverText = (format: TextFormat, writing: Writing): Promise<Delivered> =>
  unlessBroken(format, async () =>
    format === 'pdf' ? saved(await window.study.export.save({ kind: 'pdf', writing })) : print(writing),
  );

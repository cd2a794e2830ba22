import type { ExportFailure, Picture, Result } from '../../preload/contract.ts';
import type { Format } from './formats.ts';
import { paperSizeOf } from './png/pixels.ts';
import { svgToPng } from './png/svg-to-png.ts';

/** What became of a picture. */
export type Delivered =
  | { readonly kind: 'saved'; readonly file: string; readonly remark: string }
  | { readonly kind: 'printed' }
  | { readonly kind: 'failed'; readonly message: string };

const DPI = 300;
const PIXELS_PER_MM = 96 / 25.4;

/** The picture for main. @param name  its title; a picture that has none is called after the map */
const pictureOf = (name: string, svg: string): Picture => {
  const { width, height } = paperSizeOf(svg);
  return { name: name.trim() || 'Hormone map', svg, width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM };
};

const saved = (answer: Result<string, ExportFailure>, remark = ''): Delivered =>
  answer.ok ? { kind: 'saved', file: answer.value, remark } : { kind: 'failed', message: answer.message };

const savePng = async ({ name, svg }: Picture): Promise<Delivered> => {
  const { bytes, dpi } = await svgToPng(svg, DPI);
  const remark = dpi < DPI ? `At ${dpi} dots per inch: it is too large for ${DPI}.` : '';
  return saved(await window.study.export.save({ kind: 'png', name, png: bytes }), remark);
};

/** Asks main to take a picture of ours out of the window. Main asks the person where to. */
export const deliver = async (format: Format, title: string, svg: string): Promise<Delivered> => {
  const picture = pictureOf(title, svg);
  switch (format) {
    case 'svg':
    case 'pdf':
      return saved(await window.study.export.save({ kind: format, picture }));
    case 'png':
      return savePng(picture).catch(() => ({
        kind: 'failed',
        message: 'Not saved: the picture is too large to draw in dots. Save it as SVG or PDF.',
      }));
    case 'print': {
      const answer = await window.study.export.print(picture);
      return answer.ok ? { kind: 'printed' } : { kind: 'failed', message: answer.message };
    }
  }
};

/** A page that holds one picture, or pages that hold a text, on the way to paper. */
import type { Picture, Printed } from '../../preload/contract.ts';

const PIXELS_PER_INCH = 96;
const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

/** What a text is set on, in inches, unless a printer has something else. */
const A4 = { width: 210 / MM_PER_INCH, height: 297 / MM_PER_INCH };

/** Pages of a PDF are measured in whole points; one that is cut short pushes a second page out. */
const wholePoints = (pixels: number): number => {
  const points = Math.ceil((pixels * POINTS_PER_INCH) / PIXELS_PER_INCH);
  return points / POINTS_PER_INCH;
};

const sizeOf = ({ width, height }: Picture) => ({ width: wholePoints(width), height: wholePoints(height) });

/** The paper that a picture fits on exactly, or that a text is set on, in inches. */
export const paperFor = (printed: Printed): { readonly width: number; readonly height: number } =>
  'svg' in printed ? sizeOf(printed) : A4;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** HTML knows no XML declaration. */
const bodyOf = (printed: Printed): string =>
  'svg' in printed ? printed.svg.slice(printed.svg.indexOf('<svg')) : printed.html;

const filled = (template: string, printed: Printed, style: string): string =>
  template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(printed.name)}</title>`)
    .replace('<!--page-->', () => `<style>${style}</style>`)
    .replace('<!--printed-->', () => bodyOf(printed));

const ALONE =
  'html, body { margin: 0; height: 100%; overflow: hidden }' +
  ' body > svg { display: block; width: 100%; height: 100% }';

/** @returns HTML of a picture on a page of its own size, or of a text on A4 with the margins that it brings */
export const ownSheet = (template: string, printed: Printed): string => {
  if (!('svg' in printed)) return filled(template, printed, '@page { size: A4 }');
  const { width, height } = paperFor(printed);
  return filled(template, printed, `@page { size: ${width}in ${height}in; margin: 0 } ${ALONE}`);
};

/** @returns HTML for whatever paper there is: a picture turned the better way and fitted into it, a text upright */
export const anySheet = (template: string, printed: Printed): string => {
  if (!('svg' in printed)) return filled(template, printed, '@page { size: portrait }');
  const turn = printed.width > printed.height ? 'landscape' : 'portrait';
  return filled(template, printed, `@page { size: ${turn}; margin: 10mm } ${ALONE}`);
};

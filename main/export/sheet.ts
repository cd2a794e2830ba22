/** A page that holds one picture, on its way to paper. */
import type { Picture } from '../../preload/contract.ts';

const PIXELS_PER_INCH = 96;
const POINTS_PER_INCH = 72;

/** Pages of a PDF are measured in whole points; one that is cut short pushes a second page out. */
const wholePoints = (pixels: number): number => {
  const points = Math.ceil((pixels * POINTS_PER_INCH) / PIXELS_PER_INCH);
  return points / POINTS_PER_INCH;
};

/** The paper that a picture fits on exactly, in inches. */
export const paperFor = ({ width, height }: Picture): { readonly width: number; readonly height: number } => ({
  width: wholePoints(width),
  height: wholePoints(height),
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const style = (page: string): string =>
  `<style>@page { ${page} } html, body { margin: 0; height: 100%; overflow: hidden }` +
  ' body > svg { display: block; width: 100%; height: 100% }</style>';

const filled = (template: string, { name, svg }: Picture, page: string): string =>
  template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(name)}</title>`)
    .replace('<!--page-->', () => style(page))
    // HTML knows no XML declaration.
    .replace('<!--picture-->', () => svg.slice(svg.indexOf('<svg')));

/** @returns HTML of the picture on a page of its own size */
export const ownSheet = (template: string, picture: Picture): string => {
  const { width, height } = paperFor(picture);
  return filled(template, picture, `size: ${width}in ${height}in; margin: 0`);
};

/** @returns HTML of the picture on whatever paper there is, turned the better way and fitted into it */
export const anySheet = (template: string, picture: Picture): string => {
  const turn = picture.width > picture.height ? 'landscape' : 'portrait';
  return filled(template, picture, `size: ${turn}; margin: 10mm`);
};

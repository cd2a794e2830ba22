import type { Size } from '../../drawing/geometry.ts';

const MM_PER_INCH = 25.4;

/** What Chromium draws on one canvas: sides in pixels, and an area that still leaves memory for the rest. */
const MOST = { side: 16_384, area: 120_000_000 } as const;

export interface Pixels extends Size {
  /** Dots per inch that the picture has: fewer than asked for where it would be too large to draw. */
  readonly dpi: number;
}

/** Size on paper of a picture of ours, in millimetres. @throws TypeError if the SVG does not say it in millimetres */
export const paperSizeOf = (svg: string): Size => {
  const [, width, height] = /<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
  if (!width || !height) throw new TypeError('the picture does not say how large it is');
  return { width: Number(width), height: Number(height) };
};

/** Pixels for a size on paper in millimetres: at the wanted dots per inch, else at as many as can be drawn. */
export const pixelsFor = ({ width, height }: Size, dpi: number): Pixels => {
  const [wide, high] = [(width / MM_PER_INCH) * dpi, (height / MM_PER_INCH) * dpi];
  const share = Math.min(1, MOST.side / wide, MOST.side / high, Math.sqrt(MOST.area / (wide * high)));
  return {
    width: Math.max(1, Math.floor(wide * share)),
    height: Math.max(1, Math.floor(high * share)),
    dpi: share < 1 ? Math.floor(dpi * share) : dpi,
  };
};

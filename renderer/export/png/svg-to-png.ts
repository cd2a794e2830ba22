import type { Size } from '../../drawing/geometry.ts';
import { withFaces } from './faces.ts';
import { type Pixels, paperSizeOf, pixelsFor } from './pixels.ts';
import { withDpi } from './with-dpi.ts';

export interface Png extends Pixels {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @throws Error if the engine cannot draw it */
const imageOf = async (svg: string): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

const canvasOf = (image: HTMLImageElement, { width, height }: Size): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the picture is too large to draw');
  context.drawImage(image, 0, 0, width, height);
  return canvas;
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const TRIAL = { width: 500, tries: 20, pause: 40 } as const;

/**
 * Waits until a picture is drawn with its faces. An image counts as loaded before they are, and nothing tells when they
 * come: it is drawn in small until nothing changes any more.
 */
const settled = async (image: HTMLImageElement, { width, height }: Size): Promise<void> => {
  const small = { width: TRIAL.width, height: Math.max(1, Math.round((TRIAL.width * height) / width)) };
  let last = '';
  for (let attempt = 0; attempt < TRIAL.tries; attempt += 1) {
    const drawn = canvasOf(image, small).toDataURL();
    if (drawn === last) return;
    last = drawn;
    await pause(TRIAL.pause);
  }
};

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large to draw'))),
      'image/png',
    );
  });

/**
 * Draws a picture of ours in dots, in our faces, with its size on paper in the file. A picture too large to draw gets
 * fewer dots per inch; the answer says how many.
 *
 * @throws Error if the engine cannot draw it at all
 */
export const svgToPng = async (svg: string, dpi: number): Promise<Png> => {
  const pixels = pixelsFor(paperSizeOf(svg), dpi);
  const image = await imageOf(await withFaces(svg));
  await settled(image, pixels);
  const canvas = canvasOf(image, pixels);
  const bytes = new Uint8Array(await (await toBlob(canvas)).arrayBuffer());
  return { ...pixels, bytes: withDpi(bytes, pixels.dpi) };
};

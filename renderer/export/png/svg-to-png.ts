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
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the picture is too large to draw');
  context.drawImage(image, 0, 0, pixels.width, pixels.height);
  const bytes = new Uint8Array(await (await toBlob(canvas)).arrayBuffer());
  return { ...pixels, bytes: withDpi(bytes, pixels.dpi) };
};

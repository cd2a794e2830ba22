/** A picture of a page: as much of NativeImage as a PNG file gives. */
import { strict } from '../strict.ts';

/** Where a PNG's header holds width and height. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/**
 * @param png  the whole file; empty for an empty image
 * @param scaleFactor  pixels of the file for one of the page
 */
export function imageFromPng(png: Buffer, scaleFactor = 1): Electron.NativeImage {
  const isEmpty = png.length === 0;
  return strict<Electron.NativeImage>('NativeImage', {
    isEmpty: () => isEmpty,
    getSize: () =>
      isEmpty
        ? { width: 0, height: 0 }
        : {
            width: Math.round(png.readUInt32BE(WIDTH_AT) / scaleFactor),
            height: Math.round(png.readUInt32BE(HEIGHT_AT) / scaleFactor),
          },
    toPNG: () => Buffer.from(png),
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
  });
}

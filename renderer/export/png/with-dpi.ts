import { toChunk } from './chunk.ts';

const METRES_PER_INCH = 0.0254;
/** Signature, then the chunk IHDR of 13 bytes: what comes next may be pHYs. */
const AFTER_HEADER = 8 + 12 + 13;
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/**
 * A PNG that says how large it is on paper.
 *
 * @param png  one without a pHYs chunk, as a canvas writes it
 * @throws TypeError if it is no PNG
 */
export const withDpi = (png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> => {
  if (png.length < AFTER_HEADER || SIGNATURE.some((byte, index) => png[index] !== byte))
    throw new TypeError('these bytes are no PNG');
  const size = new Uint8Array(9);
  const view = new DataView(size.buffer);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  const chunk = toChunk('pHYs', size);
  const sized = new Uint8Array(png.length + chunk.length);
  sized.set(png.subarray(0, AFTER_HEADER));
  sized.set(chunk, AFTER_HEADER);
  sized.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return sized;
};

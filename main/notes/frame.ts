/**
 * One record a line: `crc32 in hex` SP `json` LF. JSON escapes line feeds, so a line feed always ends a frame; the sum
 * covers the exact bytes of the JSON. It finds accidents, it is no protection against a forger.
 */
import { crc32 } from 'node:zlib';

const LF = 0x0a;
const SPACE = 0x20;
const SUM_LENGTH = 8;
/** How a frame begins; inside of JSON text the quote would be escaped, so this never matches what a user typed. */
const FRAME_START = /[0-9a-f]{8} \{"/g;

const sum = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(SUM_LENGTH, '0');

/** @param value  an object: {@link scan} finds frames by their opening brace and quote */
export const encodeFrame = (value: object): Buffer => {
  const json = Buffer.from(JSON.stringify(value), 'utf8');
  return Buffer.concat([Buffer.from(`${sum(json)} `, 'latin1'), json, Buffer.of(LF)]);
};

/** @returns the value of a frame without its line feed, or undefined if a single bit of it is wrong */
export const decodeFrame = (bytes: Buffer): unknown => {
  if (bytes.length <= SUM_LENGTH + 1 || bytes[SUM_LENGTH] !== SPACE) return undefined;
  const json = bytes.subarray(SUM_LENGTH + 1);
  if (bytes.toString('latin1', 0, SUM_LENGTH) !== sum(json)) return undefined;
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return undefined;
  }
};

export type Piece =
  | { readonly kind: 'frame'; readonly value: unknown }
  /** Bytes that are no frame although they were ended like one. */
  | { readonly kind: 'damaged' }
  /** The beginning of a frame whose writing was interrupted, from `start` to the end of the file. */
  | { readonly kind: 'torn'; readonly start: number };

/** Frames inside a stretch that is not one frame: two whose line feed was hit, or one whose own line feed was. */
function* salvage(bytes: Buffer): Generator<Piece> {
  const cuts = [...bytes.toString('latin1').matchAll(FRAME_START)].map((match) => match.index);
  for (const [at, cut] of cuts.entries()) {
    const value = decodeFrame(bytes.subarray(cut, (cuts[at + 1] ?? bytes.length) - 1));
    if (value !== undefined) yield { kind: 'frame', value };
  }
}

/** Everything that a file says, in file order; bytes that cannot be read are named, never skipped. */
export function* scan(bytes: Buffer): Generator<Piece> {
  let start = 0;
  while (start < bytes.length) {
    const lineFeed = bytes.indexOf(LF, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
    const stretch = bytes.subarray(start, end);
    const value = lineFeed === -1 ? undefined : decodeFrame(stretch.subarray(0, -1));
    if (value !== undefined) {
      yield { kind: 'frame', value };
    } else {
      const saved = [...salvage(stretch)];
      // JSON has no zero bytes: where they stand a disk forgot what may have been called saved.
      const isTorn = lineFeed === -1 && saved.length === 0 && !stretch.includes(0);
      yield isTorn ? { kind: 'torn', start } : { kind: 'damaged' };
      yield* saved;
    }
    start = end;
  }
}

/** What may cross between processes, as text. */
import { makeCodec } from '../page/codec.ts';

const codec = makeCodec();

/**
 * structuredClone decides, not v8.serialize: the latter keeps Node's Buffer, which Electron delivers as a Uint8Array.
 *
 * @throws Error with Electron's words
 */
export function toText(value: unknown): string {
  let copy: unknown;
  try {
    copy = structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
  return codec.encode(copy);
}

export const fromText = (text: string): unknown => codec.decode(text);

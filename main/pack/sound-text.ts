/** Text from foreign bytes, or why it is none. */
import { REFUSED } from './messages.ts';

export type Sound<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export const sound = <T>(value: T): Sound<T> => ({ ok: true, value });
export const unsound = (reason: string): Sound<never> => ({ ok: false, reason });

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 without zero bytes; a mark of the byte order at its beginning is taken off. */
export const textOf = (bytes: Buffer): Sound<string> => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return unsound(REFUSED.utf16);
  if (bytes.includes(0)) return unsound(REFUSED.nul);
  try {
    return sound(utf8.decode(bytes));
  } catch {
    return unsound(REFUSED.utf8);
  }
};

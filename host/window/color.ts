/** Colours as BrowserWindow takes them, for Chromium. */
import type { Protocol } from '../chromium/protocol.ts';
import { missing } from '../strict.ts';

/**
 * @param color  #RGB, #RRGGBB, or #AARRGGBB with alpha first, as Electron reads it
 * @throws Error for other notations
 */
export function parseColor(color: string): Protocol.DOM.RGBA {
  const [, digits = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(color) ?? [];
  if (digits === '') throw missing(`the colour notation '${color}'`);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [a = 255, r = 0, g = 0, b = 0] =
    (long.length === 8 ? long : `ff${long}`).match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return { r, g, b, a: a / 255 };
}

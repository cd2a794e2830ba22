import type { Spot } from '../../drawing/geometry.ts';
import { element } from './xml.ts';

/** A glyph on a spot of a line, turned with it. */
export const placed = ({ x, y, angle }: Spot, scale: number, markup: string): string =>
  element(
    'g',
    {
      transform: `translate(${x} ${y}) rotate(${Math.round(angle * 100) / 100})${scale === 1 ? '' : ` scale(${scale})`}`,
    },
    markup,
  );

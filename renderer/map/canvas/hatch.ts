import type { Palette } from '../../drawing/palette.ts';
import { HATCH } from '../../drawing/strokes.ts';
import { LABELS_FROM } from '../lod.ts';
import type { Scale } from './scene.ts';

/** How much finer the tile of the stripes is drawn than it is laid. */
const FINE = 8;

const tiles = new WeakMap<Palette, HTMLCanvasElement>();

/** Two stripes with their ground, upright. */
const tileOf = (palette: Palette): HTMLCanvasElement => {
  const known = tiles.get(palette);
  if (known) return known;
  const tile = document.createElement('canvas');
  tile.width = HATCH.period * FINE;
  tile.height = HATCH.period * FINE;
  const context = tile.getContext('2d');
  if (context) {
    context.fillStyle = palette['contested-tint'];
    context.fillRect(0, 0, tile.width, tile.height);
    context.fillStyle = palette['contested-hatch'];
    context.fillRect(0, 0, HATCH.stripe * FINE, tile.height);
  }
  tiles.set(palette, tile);
  return tile;
};

/**
 * The stripes of contested lines on a canvas: at the switch to the near tier as there, further away the same on screen,
 * and like there fixed on the map.
 */
export const hatchOn = (context: CanvasRenderingContext2D, palette: Palette, { unit }: Scale): CanvasPattern | null => {
  const pattern = context.createPattern(tileOf(palette), 'repeat');
  const size = Math.max(1, unit * LABELS_FROM) / FINE;
  pattern?.setTransform(new DOMMatrix().rotate(HATCH.angle).scale(size));
  return pattern;
};

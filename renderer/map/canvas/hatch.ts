import { HATCH } from '../../drawing/strokes.ts';
import { LABELS_FROM } from '../lod.ts';
import type { Ink } from './ink.ts';
import type { Scale } from './scene.ts';

/** How much finer the tile of the stripes is drawn than it is laid. */
const FINE = 8;

const tiles = new WeakMap<Ink, HTMLCanvasElement>();

/** Two stripes with their ground, upright. */
const tileOf = (ink: Ink): HTMLCanvasElement => {
  const known = tiles.get(ink);
  if (known) return known;
  const tile = document.createElement('canvas');
  tile.width = HATCH.period * FINE;
  tile.height = HATCH.period * FINE;
  const context = tile.getContext('2d');
  if (context) {
    context.fillStyle = ink.palette['contested-tint'];
    context.fillRect(0, 0, tile.width, tile.height);
    context.fillStyle = ink.hatch;
    context.fillRect(0, 0, HATCH.stripe * FINE, tile.height);
  }
  tiles.set(ink, tile);
  return tile;
};

/**
 * The stripes of contested lines on a canvas: at the switch to the near tier as there, further away the same on screen,
 * and like there fixed on the map.
 */
export const hatchOn = (context: CanvasRenderingContext2D, ink: Ink, { unit }: Scale): CanvasPattern | null => {
  const pattern = context.createPattern(tileOf(ink), 'repeat');
  const size = Math.max(1, unit * LABELS_FROM) / FINE;
  pattern?.setTransform(new DOMMatrix().rotate(HATCH.angle).scale(size));
  return pattern;
};

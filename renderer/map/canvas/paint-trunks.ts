import type { PlacedTrunk } from '../../drawing/trunks.ts';
import type { Ink } from './ink.ts';
import type { Scale } from './scene.ts';
import { fontOf } from './tags.ts';

type Context = CanvasRenderingContext2D;

/** Sizes in screen pixels. */
const SIZE = { text: 12.5, pill: 18, padding: 6, pillFromTail: 13, halo: 3, head: 7, bar: 8 } as const;

/** "+7", "−10": what the trunk stands for. */
const countOf = ({ sign, count }: Pick<PlacedTrunk, 'sign' | 'count'>): string =>
  `${sign === 'raises' ? '+' : '−'}${count}`;

const paintTrunk = (context: Context, trunk: PlacedTrunk, ink: Ink, { unit }: Scale) => {
  const { x, tail, head, sign, width } = trunk;
  const { palette } = ink;
  const colour = palette[sign];
  const down = head > tail ? 1 : -1;
  const tip = SIZE.head * unit;
  context.lineCap = 'butt';
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(x, tail);
  context.lineTo(x, sign === 'raises' ? head - down * tip * 1.6 : head);
  context.strokeStyle = palette.map;
  context.lineWidth = width + 2 * SIZE.halo * unit;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, tail, Math.max(width * 0.75, 3 * unit), 0, 2 * Math.PI);
  context.fill();
  context.beginPath();
  if (sign === 'raises') {
    context.moveTo(x, head);
    context.lineTo(x - tip, head - down * tip * 1.8);
    context.lineTo(x + tip, head - down * tip * 1.8);
    context.closePath();
    context.fillStyle = palette.map;
    context.lineWidth = 2 * unit;
    context.fill();
  } else {
    context.moveTo(x - SIZE.bar * unit, head);
    context.lineTo(x + SIZE.bar * unit, head);
    context.lineWidth = 4 * unit;
  }
  context.stroke();
};

const paintCount = (context: Context, trunk: PlacedTrunk, ink: Ink, { unit }: Scale) => {
  const { x, tail, head, sign } = trunk;
  const text = countOf(trunk);
  const y = tail + Math.sign(head - tail) * SIZE.pillFromTail * unit;
  context.font = fontOf(700, SIZE.text * unit, ink.font);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const [width, height] = [context.measureText(text).width + 2 * SIZE.padding * unit, SIZE.pill * unit];
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = ink.palette.raised;
  context.fill();
  context.strokeStyle = ink.palette[sign];
  context.lineWidth = 1.5 * unit;
  context.stroke();
  context.fillStyle = ink.palette[sign];
  context.fillText(text, x, y + SIZE.text * 0.35 * unit);
};

/** Strokes from lane to lane: the thicker the more relations, an arrow for what raises, a bar for what lowers. */
export const paintTrunks = (context: Context, trunks: readonly PlacedTrunk[], ink: Ink, scale: Scale) => {
  for (const trunk of trunks) paintTrunk(context, trunk, ink, scale);
  for (const trunk of trunks) paintCount(context, trunk, ink, scale);
};

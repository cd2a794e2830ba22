import type { Grade } from '../../../content/schema/index.ts';
import type { Spot } from '../../drawing/geometry.ts';
import { BADGE, BADGE_LEVEL, CONTESTED, DELAY } from '../../drawing/glyphs.ts';
import type { Palette, Role } from '../../drawing/palette.ts';
import { HATCH } from '../../drawing/strokes.ts';
import { placed } from './placed.ts';
import { line } from './text.ts';
import { element } from './xml.ts';

/** `//` across a line. */
export const delayMark = (spot: Spot, ink: string, palette: Palette, scale: number): string =>
  placed(
    spot,
    scale,
    element('path', { d: DELAY.gap, stroke: palette.map, 'stroke-width': 6, fill: 'none' }) +
      element('path', { d: DELAY.strokes, stroke: ink, 'stroke-width': 1.8, fill: 'none' }),
  );

/** A disc with a not-equal sign, upright. */
export const contestedMark = (spot: Spot, palette: Palette, scale: number): string =>
  placed(
    { ...spot, angle: 0 },
    scale,
    element('circle', {
      r: CONTESTED.radius,
      fill: palette['contested-tint'],
      stroke: palette.contested,
      'stroke-width': 1.4,
    }) +
      element('path', {
        d: CONTESTED.strokes,
        fill: 'none',
        stroke: palette.contested,
        'stroke-width': 1.6,
        'stroke-linecap': 'round',
      }),
  );

interface Tile {
  readonly fill: Role;
  readonly rim: Role;
  readonly ink: Role;
}

const TILES: Readonly<Record<Grade, Tile>> = {
  A: { fill: 'ev-a', rim: 'ev-a', ink: 'ev-on-a' },
  B: { fill: 'ev-b', rim: 'ev-line', ink: 'ev-ink' },
  C: { fill: 'ev-c', rim: 'ev-line', ink: 'ev-ink' },
  D: { fill: 'raised', rim: 'ev-line', ink: 'ev-ink' },
  E: { fill: 'raised', rim: 'ink-3', ink: 'ink-3' },
};

const BOX = {
  x: -BADGE.size / 2,
  y: -BADGE.size / 2,
  width: BADGE.size,
  height: BADGE.size,
  rx: BADGE.corner,
} as const;

/** A tile with the letter of the evidence, upright. */
export const badgeMark = (grade: Grade, spot: Spot, palette: Palette, scale: number): string => {
  const { fill, rim, ink } = TILES[grade];
  return placed(
    { ...spot, angle: 0 },
    scale,
    [
      element('rect', { ...BOX, fill: palette[fill] }),
      grade === 'C' ? element('path', { d: BADGE_LEVEL, fill: palette['ev-b'] }) : '',
      element('rect', {
        ...BOX,
        fill: 'none',
        stroke: palette[rim],
        'stroke-width': 1.25,
        'stroke-dasharray': grade === 'E' ? '2.5 2' : undefined,
      }),
      line(0, 4.7, grade, {
        size: BADGE.text,
        fill: palette[ink],
        'font-weight': 700,
        'text-anchor': 'middle',
      }),
    ].join(''),
  );
};

const HATCH_ID = 'contested';

/** What the edges of contested lines are stroked with. */
export const HATCH_FILL = `url(#${HATCH_ID})`;

/** The stripes of contested lines, once a picture. */
export const hatchPattern = (palette: Palette): string => {
  const { period, stripe, angle } = HATCH;
  const size = { width: period, height: period };
  return element(
    'pattern',
    { id: HATCH_ID, ...size, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` },
    element('rect', { ...size, fill: palette['contested-tint'] }),
    element('rect', { width: stripe, height: period, fill: palette['contested-hatch'] }),
  );
};

import type { Influence } from '../../content/schema/index.ts';

/** Text that is drawn from 90 % on: 12 px on screen there. Map pixels. */
export const NEAR_TEXT_PX = 13.4;

/** A piece of a glyph. `hollow` is filled with the ground, `full` with the line's colour; `bar` is a thick stroke, `plus` a thin one. */
export interface GlyphPart {
  readonly look: 'hollow' | 'full' | 'bar' | 'plus';
  readonly d: string;
}

const ARROW: GlyphPart = { look: 'hollow', d: 'M-10 -5.5 0 0l-10 5.5z' };
const DIAMOND: GlyphPart = { look: 'hollow', d: 'M-12 0l6-5 6 5-6 5z' };

/** What hangs on the end of a line, tip at the origin, pointing right. Shape says the sign; colour only repeats it. */
export const END_GLYPHS: Readonly<Record<Influence, readonly GlyphPart[]>> = {
  raises: [ARROW],
  lowers: [{ look: 'bar', d: 'M-1.8 -7V7' }],
  needs: [{ look: 'bar', d: 'M-13.5 -6V6' }, ARROW],
  depends: [DIAMOND, { look: 'full', d: 'M-12 0 0 0-6 5z' }],
  linked: [DIAMOND],
  treats: [
    { look: 'hollow', d: 'M-13 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0z' },
    { look: 'plus', d: 'M-7 -3v6M-10 0h6' },
  ],
  part: [],
};

/** Length of an end glyph, where the stroke stops; map pixels. */
export const END_LENGTHS: Readonly<Record<Influence, number>> = {
  raises: 9,
  needs: 9,
  lowers: 1.5,
  depends: 11,
  linked: 11,
  treats: 12,
  part: 0,
};

/** `//`: hours and longer. The gap is a short piece of ground under it, along the line. */
export const DELAY = { strokes: 'M-4.5 5-.5-5M.5 5 4.5-5', gap: 'M-3.5 0h7' } as const;

/** A disc with a not-equal sign. */
export const CONTESTED = { radius: 7.5, strokes: 'M-3.2-1.7h6.4M-3.2 1.7h6.4M2-4.4-2 4.4' } as const;

/** A tile with the letter of the evidence, around the origin; `level` is the height to which grade C is filled. */
export const BADGE = { size: 16, corner: 3.5, rim: 1.25, level: 0.45, text: NEAR_TEXT_PX } as const;

/** Within the rim, so that it need not be drawn again. */
const INNER = (BADGE.size - BADGE.rim) / 2;
const INNER_CORNER = BADGE.corner - BADGE.rim / 2;

/** The lower part of the tile, with its round corners: what is filled for grade C. */
export const BADGE_LEVEL =
  `M${-INNER} ${BADGE.size * (0.5 - BADGE.level)}h${2 * INNER}V${INNER - INNER_CORNER}` +
  `q0 ${INNER_CORNER} ${-INNER_CORNER} ${INNER_CORNER}H${INNER_CORNER - INNER}` +
  `q${-INNER_CORNER} 0 ${-INNER_CORNER} ${-INNER_CORNER}z`;

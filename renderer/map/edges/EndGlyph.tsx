import type { CSSProperties } from 'react';
import type { Influence } from '../../../content/schema/index.ts';
import type { Spot } from '../../drawing/geometry.ts';
import { END_GLYPHS } from '../../drawing/glyphs.ts';

/** Puts a mark at a place of the map, turned as the line runs there; CSS scales it. */
export const placedAt = ({ x, y, angle }: Spot, isTurned = false): CSSProperties =>
  ({ '--place': `translate(${x}px, ${y}px)${isTurned ? ` rotate(${angle}deg)` : ''}` }) as CSSProperties;

interface Props {
  readonly influence: Influence;
  readonly end: Spot;
}

/** What hangs on the end of a line, tip at the origin, pointing right. */
export function EndGlyph({ influence, end }: Props) {
  return END_GLYPHS[influence].map(({ look, d }) => (
    <path key={d} className={`end ${look}`} style={placedAt(end, true)} d={d} />
  ));
}

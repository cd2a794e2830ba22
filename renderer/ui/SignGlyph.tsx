import type { Influence } from '../../content/schema/index.ts';
import { END_GLYPHS } from '../drawing/glyphs.ts';
import { strokeOf } from '../drawing/strokes.ts';
import './SignGlyph.css';

/** Where the stroke stops, so that it does not show through the end. */
const STEM_END: Readonly<Record<Influence, number>> = {
  raises: -10,
  lowers: -2,
  depends: -12,
  linked: -12,
  needs: -10,
  treats: -13,
  part: 0,
};

/** Below this width in px the dashes of the map are longer than the stem; they are drawn smaller there. */
const FULL_FROM = 40;

/** A short line of the map with its end, as a sample beside words that say the same. */
export function SignGlyph({ sign, width = 26 }: { readonly sign: Influence; readonly width?: number }) {
  const { dash, cap } = strokeOf({ influence: sign, weight: 'middle', shownAs: null });
  const scale = width < FULL_FROM ? 2 / 3 : 1;
  return (
    <svg
      className={`sign sign-${sign}`}
      width={width}
      height="16"
      viewBox={`${-width} -8 ${width} 16`}
      aria-hidden="true"
    >
      <path
        className="stem"
        d={`M${1 - width} 0H${STEM_END[sign]}`}
        strokeDasharray={dash.map((length) => length * scale).join(' ') || undefined}
        strokeLinecap={cap}
      />
      {END_GLYPHS[sign].map(({ look, d }) => (
        <path key={d} className={look} d={d} />
      ))}
    </svg>
  );
}

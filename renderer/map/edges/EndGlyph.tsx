import type { Influence } from '../../../content/schema/index.ts';
import { END_GLYPHS } from '../../drawing/glyphs.ts';

/** What hangs on the end of a line, tip at the origin, pointing right. */
export function EndGlyph({ influence }: { readonly influence: Influence }) {
  return END_GLYPHS[influence].map(({ look, d }) => <path key={d} className={look} d={d} />);
}

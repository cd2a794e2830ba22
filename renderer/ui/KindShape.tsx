import type { Kind } from '../../content/schema/index.ts';
import { type KindOutline, SHAPE_OF_KIND } from './shape-of-kind.ts';

const PATHS = {
  pill: 'M7.5 1.5h11a7.5 7.5 0 0 1 0 15h-11a7.5 7.5 0 0 1 0-15z',
  box: 'M5 1.5h16q4 0 4 4v7q0 4-4 4H5q-4 0-4-4v-7q0-4 4-4z',
  notch: 'M1 1.5h24v15H1v-3.8L5 9 1 5.3z',
  hexagon: 'M6.5 1.5h13L25 9l-5.5 7.5h-13L1 9z',
  octagon: 'M5 1.5h16l4 4v7l-4 4H5l-4-4v-7z',
  ellipse: 'M13 1.5c6.6 0 12 3.4 12 7.5s-5.4 7.5-12 7.5S1 13.1 1 9s5.4-7.5 12-7.5z',
  trapezoid: 'M5.5 1.5h15l4.5 15H1z',
  sheet: 'M1 1.5h19l5 5v10H1z',
} as const satisfies Record<KindOutline, string>;

interface KindShapeProps {
  readonly kind: Kind;
  /** Letter of the grid, for the colour of a lane; without it the outline is of no lane. */
  readonly lane?: string;
}

/** The outline that the map gives to a kind of concept, small. */
export function KindShape({ kind, lane }: KindShapeProps) {
  return (
    <svg className="kind-shape" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <path
        d={PATHS[SHAPE_OF_KIND[kind]]}
        fill="var(--raised)"
        stroke={lane ? `var(--lane-${lane.toLowerCase()}-line)` : 'var(--ink-2)'}
        strokeWidth="1.5"
      />
    </svg>
  );
}

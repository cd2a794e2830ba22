import type { Influence } from '../../content/schema/index.ts';
import type { Condition } from '../state/lens.ts';
import type { RelationLine } from './lines.ts';
import type { Role } from './palette.ts';

/** How a line is stroked at full size; lengths in map pixels. Says the same as `map/lines.css`, where CSS does not reach. */
export interface Stroke {
  readonly width: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

const WIDTHS: Readonly<Record<RelationLine['weight'], number>> = { heavy: 2.75, middle: 2, light: 1.25 };
/** Of a relation without a line of its own. */
const LOOSE = { width: 1.5, dash: [6, 5] } as const;

const DASHES: Readonly<Partial<Record<Influence, readonly number[]>>> = {
  depends: [9, 4, 2, 4],
  linked: [1.5, 4],
  part: [0.1, 5],
};
const LIGHT_DASH = [10, 5] as const;

const DOTTED: ReadonlySet<Influence> = new Set<Influence>(['linked', 'part']);

/** How a line is looked at: what of it decides its stroke. */
export interface LineForm extends Pick<RelationLine, 'influence' | 'weight' | 'shownAs'> {
  /** Holds under a condition that is not chosen. */
  readonly isConditional?: boolean;
}

/** The dash of what depends: on the sign of an effect, or on whether there is one. */
const CONDITIONAL: Influence = 'depends';

/** Evidence is the width, the kind of influence the dash. */
export const strokeOf = ({ influence, weight, shownAs, isConditional = false }: LineForm): Stroke => {
  const cap = DOTTED.has(influence) ? 'round' : 'butt';
  if (shownAs) return { ...LOOSE, cap };
  const usual = DASHES[influence] ?? (isConditional ? DASHES[CONDITIONAL] : undefined);
  return { width: WIDTHS[weight], dash: usual ?? (weight === 'light' ? LIGHT_DASH : []), cap };
};

/**
 * How a line is drawn under a condition: one of two that contradict each other as what it may be, raising or lowering;
 * what may hold or not with its own end, broken like what depends.
 */
export const formUnder = (
  { influence, weight, shownAs }: Pick<RelationLine, 'influence' | 'weight' | 'shownAs'>,
  condition: Condition | undefined,
): LineForm => ({
  influence: condition === 'which' ? 'depends' : influence,
  weight,
  shownAs,
  isConditional: condition === 'whether',
});

/** The colour of an influence. */
export const INK_OF_INFLUENCE: Readonly<Record<Influence, Role>> = {
  raises: 'raises',
  needs: 'raises',
  lowers: 'lowers',
  depends: 'depends',
  linked: 'depends',
  treats: 'ink-2',
  part: 'depends',
};

/**
 * The hatched edge of a contested line, under its stroke: so much wider, with stripes of `contested-hatch` on
 * `contested-tint`. The texture says it all along the line, whatever its colour; it lies fixed on the map, so that lines
 * on one track share it. Map pixels, degrees.
 */
export const HATCH = { beyond: 7, period: 5, stripe: 2.2, angle: 45 } as const;

import type { ReactNode } from 'react';
import type { Grade, Timescale } from '../../content/schema/index.ts';
import { CONTESTED, DELAY } from '../drawing/glyphs.ts';
import { type RelationLine, SLOW, WEIGHTS } from '../drawing/lines.ts';
import { HATCH, strokeOf } from '../drawing/strokes.ts';

const SIZE = { width: 44, height: 16 } as const;

interface LineProps {
  readonly weight?: RelationLine['weight'];
  /** Holds under a condition that is not chosen. */
  readonly isConditional?: boolean;
  /** What lies under the line. */
  readonly under?: ReactNode;
  readonly children?: ReactNode;
}

/** A piece of a line, as the map draws it, with what may sit on it. */
function Line({ weight = 'middle', isConditional = false, under, children }: LineProps) {
  const { width, dash } = strokeOf({ influence: 'raises', weight, shownAs: null, isConditional });
  return (
    <svg className="sample" {...SIZE} viewBox="-22 -8 44 16" aria-hidden="true">
      {under}
      <path className="sample-line" d="M-22 0H22" strokeWidth={width} strokeDasharray={dash.join(' ') || undefined} />
      {children}
    </svg>
  );
}

/** Width by evidence. */
export const GradeSample = ({ grade }: { readonly grade: Grade }) => <Line weight={WEIGHTS[grade]} />;

/** `//` for hours and longer. */
export const TimeSample = ({ timescale }: { readonly timescale: Timescale }) => (
  <Line>
    {SLOW.has(timescale) && (
      <>
        <path className="sample-gap" d={DELAY.gap} />
        <path className="sample-line" d={DELAY.strokes} strokeWidth="1.8" />
      </>
    )}
  </Line>
);

const { beyond, period, stripe, angle } = HATCH;
const HALF = (strokeOf({ influence: 'raises', weight: 'middle', shownAs: null }).width + beyond) / 2;

/** Hatched edges, and a not-equal sign on a disc. */
export const ContestedSample = () => (
  <Line
    under={
      <>
        <pattern
          id="legend-hatch"
          patternUnits="userSpaceOnUse"
          width={period}
          height={period}
          patternTransform={`rotate(${angle})`}
        >
          <rect className="sample-hatch-ground" width={period} height={period} />
          <rect className="sample-hatch-stripe" width={stripe} height={period} />
        </pattern>
        <rect x="-22" y={-HALF} width="44" height={2 * HALF} fill="url(#legend-hatch)" />
      </>
    }
  >
    <circle className="sample-disc" r={CONTESTED.radius} />
    <path className="sample-contested" d={CONTESTED.strokes} />
  </Line>
);

/** Broken as what depends. */
export const ConditionSample = () => <Line isConditional />;

export const PlainSample = () => <Line />;

/** The rose square of what is mine. */
export const NoteSample = () => (
  <Line>
    <rect className="sample-note" x="-5" y="-5" width="10" height="10" rx="2.5" />
  </Line>
);

import type { MarkPart, VerdictMark } from '../drawing/verdict-mark.ts';
import './VerdictGlyph.css';

const paint = ({ ink, width }: MarkPart) =>
  width === undefined ? { fill: `var(--${ink})` } : { fill: 'none', stroke: `var(--${ink})`, strokeWidth: width };

/** The pieces of a mark around the origin; what it says stands beside it in words. */
export function VerdictParts({ mark }: { readonly mark: VerdictMark }) {
  return (
    <g className="verdict" data-faint={mark.isFaint || undefined}>
      {mark.parts.map((part) => (
        <path key={`${part.ink} ${part.d}`} d={part.d} style={paint(part)} />
      ))}
    </g>
  );
}

/** Room of a mark in a row, in px: that of the largest with the ring of what a person did. */
const SIDE = 26;

/** A mark in a row of text or of the legend. */
export function VerdictGlyph({ mark, side = SIDE }: { readonly mark: VerdictMark; readonly side?: number }) {
  const half = SIDE / 2;
  return (
    <svg
      className="verdict-glyph"
      width={side}
      height={side}
      viewBox={`${-half} ${-half} ${SIDE} ${SIDE}`}
      aria-hidden="true"
    >
      <VerdictParts mark={mark} />
    </svg>
  );
}

import { EdgeLabelRenderer } from '@xyflow/react';
import { BADGE, BADGE_LEVEL, CONTESTED, DELAY } from '../../drawing/glyphs.ts';
import type { RelationLine } from '../../drawing/lines.ts';

interface Props {
  readonly line: RelationLine;
  readonly isNoted: boolean;
  /** Lit lines lie above the concepts, and so do their marks. */
  readonly isLit: boolean;
}

const HALF_SIZE = BADGE.size / 2;
const TILE = { x: -HALF_SIZE, y: -HALF_SIZE, width: BADGE.size, height: BADGE.size } as const;

const moved = ({ x, y }: { readonly x: number; readonly y: number }): string => `translate(${x} ${y})`;

/**
 * Marks that sit on a line: `//` for hours and longer, a not-equal disc for contested, the letter of its evidence, a rose
 * square for a note.
 * Drawn on a layer of their own, so that no line runs over the mark of another.
 */
export function LineMarks({ line: { marks, influence, grade, isContext }, isNoted, isLit }: Props) {
  const { delay, contested, badge, note } = marks;
  if (!delay && !contested && !badge && !isNoted) return null;
  return (
    <EdgeLabelRenderer>
      <svg
        className="line-marks"
        data-influence={influence}
        data-context={isContext || undefined}
        data-lit={isLit || undefined}
        aria-hidden="true"
      >
        {delay && (
          <g className="delay" transform={`${moved(delay)} rotate(${delay.angle})`}>
            <path className="delay-gap" d={DELAY.gap} />
            <path d={DELAY.strokes} />
          </g>
        )}
        {badge && (
          <g className="badge" data-grade={grade} transform={moved(badge)}>
            <rect className="tile" {...TILE} rx={BADGE.corner} />
            {grade === 'C' && <path className="half" d={BADGE_LEVEL} />}
            <rect className="rim" {...TILE} rx={BADGE.corner} />
            <text fontSize={BADGE.text}>{grade}</text>
          </g>
        )}
        {contested && (
          <g className="contested" transform={moved(contested)}>
            <g className="scaled">
              <circle r={CONTESTED.radius} />
              <path d={CONTESTED.strokes} />
            </g>
          </g>
        )}
        {isNoted && (
          <g className="line-note" transform={moved(note)}>
            <g className="scaled">
              <rect x="-5" y="-5" width="10" height="10" rx="2.5" />
            </g>
          </g>
        )}
      </svg>
    </EdgeLabelRenderer>
  );
}

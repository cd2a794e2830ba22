import { EdgeLabelRenderer } from '@xyflow/react';
import type { Grade, Influence } from '../../../content/schema/index.ts';
import { middleOf, type Spot } from '../../drawing/geometry.ts';
import { BADGE, BADGE_LEVEL, CONTESTED, DELAY } from '../../drawing/glyphs.ts';
import type { RelationLine } from '../../drawing/lines.ts';
import { BLOCKED } from '../../drawing/verdict-mark.ts';
import { VerdictParts } from '../../ui/VerdictGlyph.tsx';
import { useMap } from '../store.ts';
import { placedAt } from './EndGlyph.tsx';

interface Props {
  readonly line: RelationLine;
  /** What it says under the condition that it is looked at. */
  readonly influence: Influence;
  /** A what-if prevents its action. */
  readonly isBlocked: boolean;
  readonly isNoted: boolean;
  /** Lit lines lie above the concepts, and so do their marks. */
  readonly isLit: boolean;
}

const HALF_SIZE = BADGE.size / 2;
const TILE = { x: -HALF_SIZE, y: -HALF_SIZE, width: BADGE.size, height: BADGE.size } as const;

const { radius: R, strokes } = CONTESTED;
/** The disc and its sign in one. */
const DISC = `M${-R} 0a${R} ${R} 0 1 1 ${2 * R} 0a${R} ${R} 0 1 1 ${-2 * R} 0z${strokes}`;

/**
 * Marks that sit on a line: `//` for hours and longer, a not-equal disc for contested, the letter of its evidence, a rose
 * square for a note. Drawn on a layer of their own, so that no line runs over the mark of another; only those that the
 * distance of the camera allows, because there are hundreds.
 */
export function LineMarks({ line, influence, isBlocked, isNoted, isLit }: Props) {
  const isNear = useMap((state) => state.lod === 'near');
  const { grade, isContext, isContested } = line;
  // Where marks stand takes work; most lines show none from here.
  if (!isNear && !isLit && !isContested && !isNoted && !isBlocked) return null;
  const { marks } = line;
  const { contested, note } = marks;
  const badge = isNear ? marks.badge : null;
  const delay = isNear || isLit ? marks.delay : null;
  if (!delay && !contested && !badge && !isNoted && !isBlocked) return null;
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
          <>
            <path className="delay delay-gap" style={placedAt(delay, true)} d={DELAY.gap} />
            <path className="delay" style={placedAt(delay, true)} d={DELAY.strokes} />
          </>
        )}
        {badge && <Badge spot={badge} grade={grade} />}
        {contested && <path className="contested" style={placedAt(contested)} d={DISC} />}
        {isBlocked && (
          <g className="line-block" style={placedAt(middleOf(line.points))}>
            <VerdictParts mark={BLOCKED} />
          </g>
        )}
        {isNoted && <rect className="line-note" style={placedAt(note)} x="-5" y="-5" width="10" height="10" rx="2.5" />}
      </svg>
    </EdgeLabelRenderer>
  );
}

interface BadgeProps {
  readonly spot: Spot;
  readonly grade: Grade;
}

/** A tile with the letter of the evidence. Without a group around its parts, as no mark has one: there are hundreds. */
function Badge({ spot, grade }: BadgeProps) {
  const place = { 'data-grade': grade, style: placedAt(spot) };
  return (
    <>
      <rect className="badge tile" {...place} {...TILE} rx={BADGE.corner} />
      {grade === 'C' && <path className="badge half" {...place} d={BADGE_LEVEL} />}
      <text className="badge" {...place} fontSize={BADGE.text}>
        {grade}
      </text>
    </>
  );
}

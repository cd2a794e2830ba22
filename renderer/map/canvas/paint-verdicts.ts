import type { Point } from '../../../content/schema/index.ts';
import { type Box, centreOf, isOverlapping, middleOf } from '../../drawing/geometry.ts';
import type { RelationLine } from '../../drawing/lines.ts';
import { BLOCKED, FAINT, type VerdictMark } from '../../drawing/verdict-mark.ts';
import type { Placed } from '../flow.ts';
import type { Ink } from './ink.ts';
import type { Scale, Scene } from './scene.ts';

type Context = CanvasRenderingContext2D;

const shapes = new Map<string, Path2D>();
const shapeOf = (d: string): Path2D => {
  const shape = shapes.get(d) ?? new Path2D(d);
  shapes.set(d, shape);
  return shape;
};

/** Where a mark stands on an outline: on its upper right corner, further out than close by, for names fill theirs here. */
export const cornerOf = ({ x, y, width }: Box, { unit }: Scale): Point => [x + width + 3 * unit, y - unit];

/** Paints the mark of an effect around a point of the map. */
export const paintMarkOf = (
  context: Context,
  { parts, isFaint }: VerdictMark,
  [x, y]: Point,
  { palette }: Ink,
  scale: number,
  alpha = 1,
) => {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.setLineDash([]);
  context.lineCap = 'round';
  context.globalAlpha = isFaint ? alpha * FAINT : alpha;
  for (const { d, ink, width } of parts) {
    if (width === undefined) {
      context.fillStyle = palette[ink];
      context.fill(shapeOf(d));
    } else {
      context.strokeStyle = palette[ink];
      context.lineWidth = width;
      context.stroke(shapeOf(d));
    }
  }
  context.restore();
};

/** Share of its size that a mark has on a concept without a name: it stands for the concept. */
const ON_SEED = 0.8;

/** The marks of concepts without a name, each in the middle of its seed, the largest on top. */
export const paintSeedMarks = (
  context: Context,
  { flow, standings: { told, concept: standings }, ink }: Scene,
  named: ReadonlySet<Placed>,
  seen: Box,
  { stroke }: Scale,
) => {
  const marked = flow.concepts.flatMap((concept) => {
    const mark = told?.mark.get(concept.id);
    const standing = standings.get(concept.id) ?? 'plain';
    const isShown = standing !== 'hidden' && !named.has(concept) && isOverlapping(concept, seen);
    return mark && isShown ? [{ concept, mark, alpha: standing === 'far' ? 0.5 : 1 }] : [];
  });
  for (const { concept, mark, alpha } of marked.toSorted((a, b) => a.mark.radius - b.mark.radius))
    paintMarkOf(context, mark, centreOf(concept), ink, stroke * ON_SEED, alpha);
};

/** What stands on a relation whose action is prevented. */
export const paintBlock = (context: Context, line: RelationLine | undefined, ink: Ink, { stroke }: Scale) => {
  if (!line) return;
  const { x, y } = middleOf(line.points);
  paintMarkOf(context, BLOCKED, [x, y], ink, stroke);
};

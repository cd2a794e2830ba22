import { type Box, enters, type Point } from './geometry.ts';
import { type Ends, mayShare } from './share.ts';

/** A drawn line as measuring sees it. */
export interface Stroke extends Ends {
  readonly points: readonly Point[];
}

export interface Measures {
  readonly lines: number;
  /** Pairs of lines that cross, counted at each crossing. */
  readonly crossingPairs: number;
  /** Places on paper where lines cross: a comb of seven crossed once is seven pairs and one point. */
  readonly crossingPoints: number;
  /** Length of all lines, in pixels. */
  readonly length: number;
  /** The same with shared tracks counted once. */
  readonly ink: number;
  /** Lines that enter a box to which they do not belong, counted for each box. */
  readonly boxesEntered: number;
  /** Length in pixels on which lines lie on each other that are neither a fork nor a comb. */
  readonly sharedByStrangers: number;
  readonly bends: number;
  /** Lines with more than six bends. */
  readonly winding: number;
}

/** Counts what makes a map hard to read. Lines must be right-angled. */
export const measure = (boxes: ReadonlyMap<string, Box>, strokes: readonly Stroke[]): Measures => {
  const segments = strokes.flatMap(segmentsOf);
  const level = segments.filter((each) => each.level);
  const upright = segments.filter((each) => !each.level);
  const points = new Set<string>();
  let crossingPairs = 0;
  for (const a of level)
    for (const b of upright)
      if (a.stroke !== b.stroke && b.at > a.low && b.at < a.high && a.at > b.low && a.at < b.high) {
        crossingPairs++;
        points.add(`${Math.round(b.at / 3)} ${Math.round(a.at / 3)}`);
      }
  const bends = strokes.map(({ points: corners }) => corners.length - 2);
  return {
    lines: strokes.length,
    crossingPairs,
    crossingPoints: points.size,
    length: Math.round(sum(segments.map(({ low, high }) => high - low))),
    ink: Math.round(unionLength(level) + unionLength(upright)),
    boxesEntered: sum(strokes.map((stroke) => entered(boxes, stroke).length)),
    sharedByStrangers: Math.round(strangeOverlap(level) + strangeOverlap(upright)),
    bends: sum(bends),
    winding: bends.filter((count) => count > 6).length,
  };
};

/** Ids of the boxes that a line enters though it neither starts nor ends there. */
export const entered = (
  boxes: ReadonlyMap<string, Box>,
  { from, to, points }: Omit<Stroke, 'style'>,
): readonly string[] =>
  [...boxes]
    .filter(([id]) => id !== from && id !== to)
    .filter(([, box]) => points.some((point, index) => index > 0 && enters(box, points[index - 1] ?? point, point, 0)))
    .map(([id]) => id);

interface Segment {
  readonly stroke: Stroke;
  readonly level: boolean;
  /** Height of a level segment, horizontal position of an upright one. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const segmentsOf = (stroke: Stroke): readonly Segment[] =>
  stroke.points.slice(1).map((end, index) => {
    const start = stroke.points[index] ?? end;
    const level = start[1] === end[1];
    const along = level ? 0 : 1;
    return {
      stroke,
      level,
      at: start[level ? 1 : 0],
      low: Math.min(start[along], end[along]),
      high: Math.max(start[along], end[along]),
    };
  });

const unionLength = (segments: readonly Segment[]): number => {
  let total = 0;
  let at = Number.NaN;
  let reached = 0;
  for (const segment of segments.toSorted((a, b) => a.at - b.at || a.low - b.low)) {
    if (segment.at !== at) {
      at = segment.at;
      reached = segment.low;
    }
    total += Math.max(0, segment.high - Math.max(segment.low, reached));
    reached = Math.max(reached, segment.high);
  }
  return total;
};

const strangeOverlap = (segments: readonly Segment[]): number => {
  const sorted = segments.toSorted((a, b) => a.at - b.at || a.low - b.low);
  let total = 0;
  sorted.forEach((a, index) => {
    for (const b of sorted.slice(index + 1)) {
      if (b.at !== a.at || b.low >= a.high) break;
      if (a.stroke !== b.stroke && !mayShare(a.stroke, b.stroke)) total += Math.min(a.high, b.high) - b.low;
    }
  });
  return total;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

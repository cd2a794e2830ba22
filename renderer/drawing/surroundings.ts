import type { LaneId, Layout } from '../../content/schema/index.ts';
import { type Box, lengthOf } from './geometry.ts';
import { Grid } from './grid.ts';
import { type Carrier, type Marks, NO_MARKS, placeMarks, placeMarksWhenAsked } from './marks.ts';
import { once, stepwise } from './once.ts';
import { boxOfStretch, type Crossing, crossingsOf, lengthAlone, type Stretch, stretchesOf } from './stretches.ts';

/** Gaps in the lines under another one, by the lane whose ground shows there. */
export interface Gap {
  readonly lane: LaneId | null;
  readonly path: string;
}

const GAP_REACH = 6;

/** A short stroke over every crossing, in the colour of the ground there: it opens a gap in the lower line. */
const gapsAt = (crossings: readonly Crossing[], lanes: Layout['lanes']): readonly Gap[] => {
  const laneAt = ({ y }: Crossing): LaneId | null =>
    lanes.find((lane) => y >= lane.y && y <= lane.y + lane.height)?.id ?? null;
  const stroke = ({ x, y, isLevel }: Crossing): string =>
    isLevel ? `M${x - GAP_REACH} ${y}h${2 * GAP_REACH}` : `M${x} ${y - GAP_REACH}v${2 * GAP_REACH}`;
  return [...Map.groupBy(crossings, laneAt)].map(([lane, group]) => ({ lane, path: group.map(stroke).join('') }));
};

/** A stretch of one of the routed lines, which are numbered in drawing order. */
export interface Piece {
  readonly line: number;
  readonly stretch: Stretch;
}

/** What lines have to do with each other, by their numbers; one for all of them. */
export interface Surroundings {
  readonly crossings: (line: number) => readonly Gap[];
  readonly alone: (line: number) => number;
  readonly marks: (line: number) => Marks;
}

/** Of so many lines at most the marks are placed together, so that what matters most has the first choice everywhere. */
const TOGETHER = 1000;

/**
 * What routed lines have to do with those below them and around them.
 *
 * @param lines  in drawing order; may be filled later, but before the first question
 */
export const surroundingsAmong = (lines: readonly Carrier[], lanes: Layout['lanes'], concepts: readonly Box[]) => {
  const pieces = stepwise(function* () {
    const grid = new Grid<Piece>();
    for (const [line, { points }] of lines.entries()) {
      for (const stretch of stretchesOf(points)) grid.add(boxOfStretch(stretch, 0), { line, stretch });
      yield;
    }
    return grid;
  });
  const touching = (stretch: Stretch): readonly Piece[] => pieces.value().within(boxOfStretch(stretch, 0));
  const marks = once(() => {
    if (lines.length > TOGETHER) return placeMarksWhenAsked(lines, concepts, pieces.value());
    const placed = placeMarks(lines, concepts, pieces.value());
    return (line: number): Marks => placed[line] ?? NO_MARKS;
  });
  const stretchesOfLine = (line: number): readonly Stretch[] => stretchesOf(lines[line]?.points ?? []);
  const surroundings: Surroundings = {
    crossings: (line) => {
      const found = stretchesOfLine(line).flatMap((stretch) => {
        const below = touching(stretch).filter((each) => each.line < line);
        return crossingsOf(
          [stretch],
          below.map((each) => each.stretch),
        );
      });
      return gapsAt(found, lanes);
    },
    alone: (line) =>
      lengthAlone(stretchesOfLine(line), (stretch) =>
        touching(stretch).flatMap((each) => (each.line === line ? [] : each.stretch)),
      ),
    marks: (line) => marks()(line),
  };
  return { surroundings, pieces };
};

/** A curve that is drawn on request lies over everything and has nobody to look after. */
export const apart = (curves: readonly Carrier[]): Surroundings => ({
  crossings: () => [],
  alone: (line) => lengthOf(curves[line]?.points ?? []),
  marks: (line) => placeMarks(curves.slice(line, line + 1), [])[0] ?? NO_MARKS,
});

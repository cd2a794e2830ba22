import type { Grade, Point } from '../../content/schema/index.ts';
import { type Box, distance, isOverlapping, lengthOf, type Spot, spotAt } from './geometry.ts';
import { Grid, gridOf } from './grid.ts';
import { boxOfStretch, isNear, type Stretch, stretchesOf } from './stretches.ts';

/** Where the marks of a line stand. */
export interface Marks {
  /** A disc with a not-equal sign. */
  readonly contested: Spot | null;
  /** A tile with the letter of the evidence, on the line or close beside it; null also where there is no room for it. */
  readonly badge: Spot | null;
  /** Two strokes for hours and longer; null also where the line is too short for them. */
  readonly delay: Spot | null;
  /** The rose square of a note. */
  readonly note: Spot;
}

export const NO_MARKS: Marks = { contested: null, badge: null, delay: null, note: { x: 0, y: 0, angle: 0 } };

export type MarkKind = keyof Marks;

/** Widths of the squares that the marks fill at full size, in map pixels. */
const MARK_SIZE: Readonly<Record<MarkKind, number>> = { contested: 17, badge: 16, delay: 12, note: 11 };

/** The room that a mark takes, in map pixels. */
export const markBox = (kind: MarkKind, { x, y }: Spot): Box => {
  const size = MARK_SIZE[kind];
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
};

/** Shares of a line at which its marks would stand, had it the map to itself. */
const SHARE: Readonly<Record<MarkKind, number>> = { contested: 0.56, badge: 0.5, delay: 0.4, note: 0.74 };

/** Clear distance to other lines, so that a mark is read as this line's own; to marks of its own; to the end and its glyph. */
const CLEAR = { line: 9, mark: 20, start: 11, end: 22 } as const;
const STEP = 4;

/**
 * How far discs keep from each other and from concepts if they can: two that touch read as one sign, and from further
 * away the names of concepts grow into their surroundings.
 */
const ROOMY = 16;

/** A badge without room on its line stands beside it: so far off its middle, and so near to its ends. */
const BESIDE = { off: 11.5, end: 5 } as const;
/** Closer than this, another line shares the track. */
const SHARED = 3;

/** A line shorter than this has no room for the two strokes. */
const SHORT = 50;

/** A line, and what it has earned. */
export interface Carrier {
  readonly points: readonly Point[];
  readonly grade: Grade;
  readonly carries: Readonly<Record<Exclude<MarkKind, 'note'>, boolean>>;
}

/** Places along a line between two distances from its ends, from the wanted share outwards; one by one, for few are asked. */
const spotsAlong = function* (points: readonly Point[], share: number, start: number, end: number): Generator<Spot> {
  const length = lengthOf(points);
  const count = Math.max(0, Math.floor((length - start - end) / STEP) + 1);
  const away = (index: number): number => Math.abs(start + index * STEP - length * share);
  let after = Math.min(count, Math.max(0, Math.ceil((length * share - start) / STEP)));
  let before = after - 1;
  while (before >= 0 || after < count) {
    const isBefore = after >= count || (before >= 0 && away(before) <= away(after));
    yield spotAt(points, start + (isBefore ? before-- : after++) * STEP);
  }
};

/** The places beside a line, left and right of its way. */
const beside = ({ x, y, angle }: Spot): readonly Spot[] =>
  [-BESIDE.off, BESIDE.off].map((off) => ({
    x: x - Math.sin((angle * Math.PI) / 180) * off,
    y: y + Math.cos((angle * Math.PI) / 180) * off,
    angle,
  }));

const at = ({ x, y }: Spot): Point => [x, y];

/** Where all lines run. */
type Tracks = Grid<{ readonly line: number; readonly stretch: Stretch }>;

const tracksOf = (lines: readonly Carrier[]): Tracks => {
  const pieces = lines.flatMap(({ points }, line) => stretchesOf(points).map((stretch) => ({ line, stretch })));
  return gridOf(pieces, ({ stretch }) => [boxOfStretch(stretch, 0)]);
};

/** All that could be too near to a point. */
const around = (x: number, y: number): Box => ({
  x: x - CLEAR.line,
  y: y - CLEAR.line,
  width: 2 * CLEAR.line,
  height: 2 * CLEAR.line,
});

/** Knows what stands where, and finds places for marks one by one. */
const placerFor = (lines: readonly Carrier[], concepts: readonly Box[], tracks: Tracks) => {
  const taken = new Grid<Box>();
  const crowd = new Grid<Box>();
  for (const box of concepts) for (const grid of [taken, crowd]) grid.add(box, box);
  const placed = new Map<number, Partial<Record<MarkKind, Spot>>>();

  const isFree = (line: number, kind: MarkKind, spot: Spot): boolean => {
    const box = markBox(kind, spot);
    const own = Object.values(placed.get(line) ?? {});
    return (
      own.every((mark) => distance(at(mark), at(spot)) >= CLEAR.mark) &&
      !taken.some(box, (other) => isOverlapping(box, other))
    );
  };
  const isRoomy = (kind: MarkKind, spot: Spot): boolean => {
    const { x, y, width, height } = markBox(kind, spot);
    const room = { x: x - ROOMY, y: y - ROOMY, width: width + 2 * ROOMY, height: height + 2 * ROOMY };
    return !crowd.some(room, (other) => isOverlapping(room, other));
  };
  const isAlone = (line: number, { x, y }: Spot, clear: number): boolean =>
    !tracks.some(around(x, y), (other) => other.line !== line && isNear(other.stretch, x, y, clear));

  /** On a track shared with lines of the same grade only, the letter is true of them all. */
  const isTrueOfAll = (line: number, { x, y }: Spot): boolean =>
    !tracks.some(
      around(x, y),
      (other) =>
        isNear(other.stretch, x, y, CLEAR.line) &&
        (lines[other.line]?.grade !== lines[line]?.grade || !isNear(other.stretch, x, y, SHARED)),
    );

  const findBeside = (line: number, points: readonly Point[]): Spot | undefined => {
    for (const spot of spotsAlong(points, SHARE.badge, BESIDE.end, BESIDE.end)) {
      if (!isAlone(line, spot, SHARED)) continue;
      const found = beside(spot).find((each) => isFree(line, 'badge', each) && isAlone(line, each, CLEAR.line));
      if (found) return found;
    }
    return undefined;
  };

  const find = (line: number, kind: MarkKind): Spot | undefined => {
    const points = lines[line]?.points ?? [];
    const free: Spot[] = [];
    for (const spot of spotsAlong(points, SHARE[kind], CLEAR.start, CLEAR.end)) {
      if (!isFree(line, kind, spot)) continue;
      if (isAlone(line, spot, CLEAR.line)) return spot;
      free.push(spot);
    }
    if (kind === 'badge') return findBeside(line, points) ?? free.find((spot) => isTrueOfAll(line, spot));
    const first = kind === 'contested' ? (free.find((spot) => isRoomy(kind, spot)) ?? free[0]) : free[0];
    return first ?? (kind === 'delay' ? undefined : spotAt(points, lengthOf(points) * SHARE[kind]));
  };
  const place = (line: number, kind: MarkKind) => {
    if (kind !== 'note' && !hasEarned(lines[line], kind)) return;
    const spot = find(line, kind);
    if (!spot) return;
    const box = markBox(kind, spot);
    taken.add(box, box);
    if (kind === 'contested') crowd.add(box, box);
    placed.set(line, { ...placed.get(line), [kind]: spot });
  };
  return { place, marksOf: (line: number): Marks => ({ ...NO_MARKS, ...placed.get(line) }) };
};

/** Whether a line is to carry a mark. */
const hasEarned = (line: Carrier | undefined, kind: Exclude<MarkKind, 'note'>): boolean =>
  line?.carries[kind] === true && (kind !== 'delay' || lengthOf(line.points) > SHORT);

/** What matters most chooses first. */
const EARNED = ['contested', 'badge', 'delay'] as const satisfies readonly MarkKind[];

/**
 * Places the marks of all lines. A mark stands where its line runs alone: lines of one fork share tracks, and a mark on
 * a shared track would belong to none of them. No mark stands on a concept or on another mark.
 * What matters most chooses first. Badge and delay are left out for want of room; the others then take their usual place.
 *
 * @param concepts  boxes that no mark covers
 * @param tracks  where these lines run, if that is known already
 * @returns in the order of the lines
 */
export const placeMarks = (
  lines: readonly Carrier[],
  concepts: readonly Box[],
  tracks: Tracks = tracksOf(lines),
): readonly Marks[] => {
  const { place, marksOf } = placerFor(lines, concepts, tracks);
  for (const kind of [...EARNED, 'note'] as const) for (const line of lines.keys()) place(line, kind);
  return [...lines.keys()].map(marksOf);
};

/**
 * {@link placeMarks} for more lines than can be thought over together: the marks of a line are placed when they are first
 * asked for, and keep clear of those that stand by then.
 */
export const placeMarksWhenAsked = (
  lines: readonly Carrier[],
  concepts: readonly Box[],
  tracks: Tracks = tracksOf(lines),
): ((line: number) => Marks) => {
  const { place, marksOf } = placerFor(lines, concepts, tracks);
  const asked = new Map<number, Marks>();
  const ask = (line: number): Marks => {
    for (const kind of EARNED) place(line, kind);
    const { contested, badge, delay } = marksOf(line);
    let note: Spot | undefined;
    return {
      contested,
      badge,
      delay,
      // Few lines carry a note.
      get note() {
        if (!note) place(line, 'note');
        note ??= marksOf(line).note;
        return note;
      },
    };
  };
  return (line) => {
    const marks = asked.get(line) ?? ask(line);
    asked.set(line, marks);
    return marks;
  };
};

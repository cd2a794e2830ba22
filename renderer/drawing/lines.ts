import {
  type ConceptId,
  type Grade,
  gradeOf,
  type Influence,
  influenceOf,
  type LaneId,
  type Layout,
  type Line,
  type Point,
  type Relation,
  type Timescale,
  type Unlined,
} from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { timeWord } from '../words/evidence.ts';
import { type Box, lengthOf, type Spot, spotAt } from './geometry.ts';
import { END_LENGTHS } from './glyphs.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Carrier, type Marks, NO_MARKS, placeMarks, placeMarksWhenAsked } from './marks.ts';
import { curveBetween, roundedPath, trimEnd } from './path.ts';
import { type Shape, shapeOf, touchOutline } from './shapes.ts';
import { boxOfStretch, type Crossing, crossingsOf, lengthsAlone, type Stretch, stretchesOf } from './stretches.ts';

/** A frame, a bracket, a route that it sums up, or another line. */
type ShownAs = Unlined['as'] | null;

type Weight = 'heavy' | 'middle' | 'light';

/**
 * All that is needed to draw and to hit one relation. No colours and no callbacks. What takes work (its way, its marks)
 * is worked out when it is first asked for: of thousands of lines few are ever seen close by.
 */
export type RelationLine = Pick<Relation, 'id' | 'source' | 'target'> & {
  /** Context, contested or undirected: drawn on request. */
  readonly isContext: boolean;
  /** Part of a main chain. */
  readonly isMain: boolean;
  /** What shows it in place of a line of its own; null for a routed line. */
  readonly shownAs: ShownAs;
  readonly influence: Influence;
  /** By evidence: A and B heavy, C and D middle, E light and dashed. */
  readonly weight: Weight;
  /** The letter on its badge. */
  readonly grade: Grade;
  readonly isContested: boolean;
  readonly points: readonly Point[];
  readonly path: string;
  /** Gaps in the lines that run under this one, by the lane whose ground shows there. */
  readonly crossings: readonly { readonly lane: LaneId | null; readonly path: string }[];
  readonly end: Spot;
  readonly marks: Marks;
  /** Length that it shares with no other line, in map pixels. */
  readonly alone: number;
};

/** The three steps of width. */
export const WEIGHTS: Readonly<Record<Grade, Weight>> = {
  A: 'heavy',
  B: 'heavy',
  C: 'middle',
  D: 'middle',
  E: 'light',
};

/** Lines on one track show the widest of them: it is drawn last. */
const WIDTH_ORDER: readonly Weight[] = ['light', 'middle', 'heavy'];

const weightOf = ({ evidence }: Relation): Weight => WEIGHTS[gradeOf(evidence)];

/** Effects that take this long carry the mark `//`. */
export const SLOW: ReadonlySet<Timescale> = new Set<Timescale>(['hours', 'days', 'weeks', 'developmental']);

type Outlines = ReadonlyMap<ConceptId, Box & { readonly shape: Shape }>;

const outlinesOf = ({ concepts, layout }: Atlas): Outlines =>
  new Map(
    concepts.flatMap(({ id, kind }) => {
      const place = layout.places[id];
      return place ? [[id, { ...place, shape: shapeOf(kind, place.form) }] as const] : [];
    }),
  );

/** Both ends on the outlines of what they join: the relation's own concepts, or what stands for them. */
const touchBoth = (line: Line, { source, target }: Relation, outlines: Outlines): readonly Point[] => {
  const touch = (points: readonly Point[], id: ConceptId): readonly Point[] => {
    const [outside, end] = points.slice(-2);
    const outline = outlines.get(id);
    return outside && end && outline
      ? [...points.slice(0, -1), touchOutline(outline.shape, outline, outside, end)]
      : points;
  };
  const arrived = touch(line.points, line.drawnTo ?? target);
  return touch(arrived.toReversed(), source).toReversed();
};

/** Calls `make` when it is first asked, and keeps the answer. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** A relation with its way over the map. */
interface Drawing {
  readonly relation: Relation;
  readonly way: () => readonly Point[];
  readonly tier: Line['tier'];
  readonly isContext: boolean;
  readonly shownAs: ShownAs;
  /** Place in {@link WIDTH_ORDER}. */
  readonly width: number;
}

const widthOf = (relation: Relation): number => WIDTH_ORDER.indexOf(weightOf(relation));

const routed = (atlas: Atlas, line: Line, outlines: Outlines): readonly Drawing[] => {
  const relation = atlas.relation.get(line.relation);
  if (!relation) return [];
  const { tier, comb } = line;
  const way = once(() => touchBoth(line, relation, outlines));
  return [{ relation, way, tier, isContext: tier === 3 && !comb, shownAs: null, width: widthOf(relation) }];
};

const loose = (atlas: Atlas, unlined: Unlined, outlines: Outlines): readonly Drawing[] => {
  const relation = atlas.relation.get(unlined.relation);
  const from = relation && outlines.get(relation.source);
  const to = relation && outlines.get(relation.target);
  if (!from || !to) return [];
  const way = once(() => curveBetween(from, to));
  return [{ relation, way, tier: 3, isContext: false, shownAs: unlined.as, width: widthOf(relation) }];
};

/** Drawing order: main chains on top, and the widest line of a tier on top of the others. */
const byHeight = (a: Drawing, b: Drawing): number => b.tier - a.tier || a.width - b.width;

const GAP_REACH = 6;

/** A short stroke over every crossing, in the colour of the ground there: it opens a gap in the lower line. */
const gapsAt = (crossings: readonly Crossing[], lanes: Layout['lanes']): RelationLine['crossings'] => {
  const laneAt = ({ y }: Crossing): LaneId | null =>
    lanes.find((lane) => y >= lane.y && y <= lane.y + lane.height)?.id ?? null;
  const stroke = ({ x, y, isLevel }: Crossing): string =>
    isLevel ? `M${x - GAP_REACH} ${y}h${2 * GAP_REACH}` : `M${x} ${y - GAP_REACH}v${2 * GAP_REACH}`;
  return [...Map.groupBy(crossings, laneAt)].map(([lane, group]) => ({ lane, path: group.map(stroke).join('') }));
};

/** What a line has earned; one that is drawn on request alone carries nothing but notes. */
const carriedBy = ({ relation, way, shownAs }: Drawing): Carrier => {
  const isRouted = shownAs === null;
  const isSlow = timeWord(relation) !== null && SLOW.has(relation.timescale);
  return {
    points: way(),
    grade: gradeOf(relation.evidence),
    carries: { badge: isRouted, delay: isRouted && isSlow, contested: isRouted && relation.contested },
  };
};

/** A stretch of one of the routed lines, which are numbered in drawing order. */
interface Piece {
  readonly line: number;
  readonly stretch: Stretch;
}

/** What a line has to do with the others. */
interface Surroundings {
  readonly crossings: () => RelationLine['crossings'];
  readonly alone: () => number;
  readonly marks: () => Marks;
}

/** Of so many lines at most the marks are placed together, so that what matters most has the first choice everywhere. */
const TOGETHER = 1000;

/** Tells for each line what it has to do with those below it and around it. */
const surroundingsAmong = ({ layout }: Atlas, drawings: readonly Drawing[], concepts: readonly Box[]) => {
  const stretches = once(() => drawings.map(({ way }) => stretchesOf(way())));
  const alone = once(() => lengthsAlone(stretches()));
  const pieces = once((): Grid<Piece> => {
    const all = stretches().flatMap((own, line) => own.map((stretch): Piece => ({ line, stretch })));
    return gridOf(all, ({ stretch }) => [boxOfStretch(stretch, 0)]);
  });
  const marks = once(() => {
    const carriers = drawings.map(carriedBy);
    if (drawings.length > TOGETHER) return placeMarksWhenAsked(carriers, concepts, pieces());
    const placed = placeMarks(carriers, concepts, pieces());
    return (line: number): Marks => placed[line] ?? NO_MARKS;
  });
  const crossingsOfLine = (line: number): RelationLine['crossings'] => {
    const crossings = (stretches()[line] ?? []).flatMap((stretch) => {
      const below = pieces().within(boxOfStretch(stretch, 0));
      return crossingsOf(
        [stretch],
        below.flatMap((each) => (each.line < line ? each.stretch : [])),
      );
    });
    return gapsAt(crossings, layout.lanes);
  };
  const of = (line: number): Surroundings => ({
    crossings: () => crossingsOfLine(line),
    alone: () => alone()[line] ?? 0,
    marks: () => marks()(line),
  });
  return { of, pieces };
};

const byItself = (drawing: Drawing): Surroundings => ({
  crossings: () => [],
  alone: () => lengthOf(drawing.way()),
  marks: () => placeMarks([carriedBy(drawing)], [])[0] ?? NO_MARKS,
});

/** One of thousands: a class, so that each holds its own facts and nothing else. */
class DrawnLine implements RelationLine {
  readonly id: RelationLine['id'];
  readonly source: RelationLine['source'];
  readonly target: RelationLine['target'];
  readonly isContext: boolean;
  readonly isMain: boolean;
  readonly shownAs: ShownAs;
  readonly influence: Influence;
  readonly weight: Weight;
  readonly grade: Grade;
  readonly isContested: boolean;
  readonly #way: Drawing['way'];
  readonly #surroundings: Surroundings;
  #path: string | undefined;
  #end: Spot | undefined;
  #crossings: RelationLine['crossings'] | undefined;
  #marks: Marks | undefined;

  constructor({ relation, way, tier, isContext, shownAs }: Drawing, surroundings: Surroundings) {
    this.id = relation.id;
    this.source = relation.source;
    this.target = relation.target;
    this.isContext = isContext;
    this.isMain = tier === 0;
    this.shownAs = shownAs;
    this.influence = influenceOf(relation);
    this.weight = weightOf(relation);
    this.grade = gradeOf(relation.evidence);
    this.isContested = relation.contested;
    this.#way = way;
    this.#surroundings = surroundings;
  }

  get points(): readonly Point[] {
    return this.#way();
  }
  get path(): string {
    this.#path ??= roundedPath(trimEnd(this.points, END_LENGTHS[this.influence]));
    return this.#path;
  }
  get end(): Spot {
    this.#end ??= spotAt(this.points, lengthOf(this.points));
    return this.#end;
  }
  get crossings(): RelationLine['crossings'] {
    this.#crossings ??= this.#surroundings.crossings();
    return this.#crossings;
  }
  get marks(): Marks {
    this.#marks ??= this.#surroundings.marks();
    return this.#marks;
  }
  get alone(): number {
    return this.#surroundings.alone();
  }
}

export interface DrawnLines {
  /**
   * Every relation of the layout as a line, in drawing order: lowest tier last, so that main chains lie on top; then the
   * relations without a way of their own as curves, which are drawn when they are asked for.
   */
  readonly lines: readonly RelationLine[];
  /** Where the routed lines run; worked out when it is first asked for. */
  readonly pieces: () => Grid<Piece>;
}

/** {@link drawLines}, with the grid that they are found by. */
export const drawMap = (atlas: Atlas): DrawnLines => {
  const { layout } = atlas;
  const outlines = outlinesOf(atlas);
  const drawings = layout.lines.flatMap((line) => routed(atlas, line, outlines)).toSorted(byHeight);
  const curves = layout.unlined.flatMap((each) => loose(atlas, each, outlines));
  const { of, pieces } = surroundingsAmong(atlas, drawings, [...outlines.values()]);
  const lines = [
    ...drawings.map((drawing, index) => new DrawnLine(drawing, of(index))),
    ...curves.map((drawing) => new DrawnLine(drawing, byItself(drawing))),
  ];
  return { lines, pieces };
};

/** The lines of {@link DrawnLines} alone. */
export const drawLines = (atlas: Atlas): readonly RelationLine[] => drawMap(atlas).lines;

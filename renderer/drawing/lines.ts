import {
  type ConceptId,
  type Grade,
  gradeOf,
  type Influence,
  influenceOf,
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
import type { Grid } from './grid.ts';
import type { Carrier, Marks } from './marks.ts';
import type { Stepwise } from './once.ts';
import { curveBetween, roundedPath, trimEnd } from './path.ts';
import { type Shape, shapeOf, touchOutline } from './shapes.ts';
import { apart, type Gap, type Piece, type Surroundings, surroundingsAmong } from './surroundings.ts';

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
  readonly crossings: readonly Gap[];
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

/** What all lines of a map stand on. */
interface Ground extends Surroundings {
  readonly outlines: Outlines;
}

/** One of thousands: a class, so that each holds little more than what it was made from. */
class DrawnLine implements RelationLine, Carrier {
  readonly #relation: Relation;
  readonly #laid: Line | Unlined;
  /** Its number among the lines of its ground. */
  readonly #number: number;
  readonly #ground: Ground;
  #points: readonly Point[] | undefined;
  #path: string | undefined;
  #end: Spot | undefined;
  #crossings: RelationLine['crossings'] | undefined;
  #marks: Marks | undefined;
  #alone: number | undefined;

  constructor(relation: Relation, laid: Line | Unlined, number: number, ground: Ground) {
    this.#relation = relation;
    this.#laid = laid;
    this.#number = number;
    this.#ground = ground;
  }

  get id(): RelationLine['id'] {
    return this.#relation.id;
  }
  get source(): RelationLine['source'] {
    return this.#relation.source;
  }
  get target(): RelationLine['target'] {
    return this.#relation.target;
  }
  get isContext(): boolean {
    return 'points' in this.#laid && this.#laid.tier === 3 && !this.#laid.comb;
  }
  get isMain(): boolean {
    return 'points' in this.#laid && this.#laid.tier === 0;
  }
  get shownAs(): ShownAs {
    return 'points' in this.#laid ? null : this.#laid.as;
  }
  get influence(): Influence {
    return influenceOf(this.#relation);
  }
  get weight(): Weight {
    return weightOf(this.#relation);
  }
  get grade(): Grade {
    return gradeOf(this.#relation.evidence);
  }
  get isContested(): boolean {
    return this.#relation.contested;
  }
  /** What it has earned; one that is drawn on request alone carries nothing but notes. */
  get carries(): Carrier['carries'] {
    const isRouted = this.shownAs === null;
    const isSlow = timeWord(this.#relation) !== null && SLOW.has(this.#relation.timescale);
    return { badge: isRouted, delay: isRouted && isSlow, contested: isRouted && this.isContested };
  }
  get points(): readonly Point[] {
    this.#points ??= wayOf(this.#laid, this.#relation, this.#ground.outlines);
    return this.#points;
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
    this.#crossings ??= this.#ground.crossings(this.#number);
    return this.#crossings;
  }
  get marks(): Marks {
    this.#marks ??= this.#ground.marks(this.#number);
    return this.#marks;
  }
  get alone(): number {
    this.#alone ??= this.#ground.alone(this.#number);
    return this.#alone;
  }
}

/** The way of a routed line between the outlines of its ends, or the curve that stands for one that is not routed. */
const wayOf = (laid: Line | Unlined, relation: Relation, outlines: Outlines): readonly Point[] => {
  if ('points' in laid) return touchBoth(laid, relation, outlines);
  const [from, to] = [outlines.get(relation.source), outlines.get(relation.target)];
  return from && to ? curveBetween(from, to) : [];
};

export interface DrawnLines {
  /**
   * Every relation of the layout as a line, in drawing order: lowest tier last, so that main chains lie on top; then the
   * relations without a way of their own as curves, which are drawn when they are asked for.
   */
  readonly lines: readonly RelationLine[];
  /** Where the routed lines run. */
  readonly pieces: Stepwise<Grid<Piece>>;
}

/** Drawing order: main chains on top, and the widest line of a tier on top of the others. */
const byHeight = ({ relation }: Atlas): ((a: Line, b: Line) => number) => {
  const heights = new Map<Line, number>();
  const heightOf = (line: Line): number => {
    let height = heights.get(line);
    if (height === undefined) {
      const found = relation.get(line.relation);
      height = -line.tier * WIDTH_ORDER.length + (found ? WIDTH_ORDER.indexOf(weightOf(found)) : 0);
      heights.set(line, height);
    }
    return height;
  };
  return (a, b) => heightOf(a) - heightOf(b);
};

/** {@link drawLines}, with the grid that they are found by. */
export const drawMap = (atlas: Atlas): DrawnLines => {
  const { layout, relation } = atlas;
  const outlines = outlinesOf(atlas);
  const routed: DrawnLine[] = [];
  const { surroundings, pieces } = surroundingsAmong(routed, layout.lanes, [...outlines.values()]);
  const ground: Ground = { ...surroundings, outlines };
  for (const line of layout.lines.toSorted(byHeight(atlas))) {
    const found = relation.get(line.relation);
    if (found) routed.push(new DrawnLine(found, line, routed.length, ground));
  }
  const curves: DrawnLine[] = [];
  const air: Ground = { ...apart(curves), outlines };
  for (const unlined of layout.unlined) {
    const found = relation.get(unlined.relation);
    if (found && outlines.has(found.source) && outlines.has(found.target))
      curves.push(new DrawnLine(found, unlined, curves.length, air));
  }
  return { lines: [...routed, ...curves], pieces };
};

/** The lines of {@link DrawnLines} alone. */
export const drawLines = (atlas: Atlas): readonly RelationLine[] => drawMap(atlas).lines;

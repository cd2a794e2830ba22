import { type Edge, type Node, Position } from '@xyflow/react';
import {
  type Concept,
  type ConceptId,
  type Grade,
  gradeOf,
  gridReference,
  type LaneId,
  type Layout,
  type Line,
  mapLabel,
  type Place,
  type Point,
  type Relation,
  type Timescale,
  type Unlined,
} from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { relationName } from '../words/sentence.ts';
import { type Influence, influenceOf } from '../words/verb.ts';
import type { Drawable } from './focus.ts';
import { type Box, lengthOf, type Spot, spotAt } from './geometry.ts';
import { labelParts } from './label.ts';
import { type Crossing, crossingsOf, curveBetween, type Marks, marksOn, roundedPath, trimEnd } from './path.ts';
import { type Shape, shapeOf, touchOutline } from './shapes.ts';

export type ConceptNode = Node<
  {
    readonly conceptId: ConceptId;
    readonly name: string;
    readonly parts: readonly string[];
    readonly shape: Shape;
    readonly form: Place['form'];
    readonly lane: LaneId;
    /** Grid reference: "S5". */
    readonly gridReference: string;
  },
  'concept'
>;

export type LaneNode = Node<{ readonly lane: LaneId }, 'lane'>;

export type Weight = 'heavy' | 'middle' | 'light';

/** All that is needed to draw and to hit one relation. No colours and no callbacks. */
export type RelationLine = Drawable & {
  readonly influence: Influence;
  /** By evidence: A and B heavy, C and D middle, E light and dashed. */
  readonly weight: Weight;
  readonly points: readonly Point[];
  readonly path: string;
  /** Gaps in the lines that run under this one, by the lane whose ground shows there. */
  readonly crossings: readonly { readonly lane: LaneId | null; readonly path: string }[];
  readonly end: Spot;
  readonly marks: Marks;
};

export type RelationEdge = Edge<RelationLine, 'relation'>;

export interface MapFlow {
  readonly nodes: readonly (ConceptNode | LaneNode)[];
  readonly edges: readonly RelationEdge[];
  /** How many lines are drawn on request only. */
  readonly contextCount: number;
  /** Where the keyboard enters the map: the first large concept of the first lane. */
  readonly home: ConceptId | null;
}

/** Layers of the map, lowest first; lit lines are raised above the concepts by CSS. */
export const LAYER = { lane: -1, line: 1, concept: 10 } as const;

const laneNode = ({ width }: Layout, lane: Layout['lanes'][number]): LaneNode => ({
  id: `lane:${lane.id}`,
  type: 'lane',
  position: { x: 0, y: lane.y },
  width,
  height: lane.height,
  measured: { width, height: lane.height },
  handles: [],
  zIndex: LAYER.lane,
  style: { pointerEvents: 'none' },
  data: { lane: lane.id },
  domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
});

/** Sizes and handles are given, so that React Flow draws the map at once instead of measuring it first. */
const conceptNode = (layout: Layout, concept: Concept, place: Place): ConceptNode => {
  const { x, y, width, height, form, lane } = place;
  const handle = { x: width / 2, y: height / 2, width: 1, height: 1 };
  return {
    id: concept.id,
    type: 'concept',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'source', position: Position.Right, ...handle },
      { type: 'target', position: Position.Left, ...handle },
    ],
    zIndex: LAYER.concept,
    data: {
      conceptId: concept.id,
      name: concept.label,
      parts: labelParts(mapLabel(concept), form),
      shape: shapeOf(concept.kind, form),
      form,
      lane,
      gridReference: gridReference(layout, concept.id) ?? '',
    },
    // The concept inside is what is focused and named; the wrapper is only its frame.
    domAttributes: { 'aria-roledescription': undefined },
  };
};

const WEIGHTS: Readonly<Record<Grade, Weight>> = { A: 'heavy', B: 'heavy', C: 'middle', D: 'middle', E: 'light' };

const SLOW: ReadonlySet<Timescale> = new Set<Timescale>(['hours', 'days', 'weeks', 'developmental']);

/** Length of the end glyph, where the stroke stops. */
const GLYPH: Readonly<Record<Influence, number>> = {
  raises: 9,
  needs: 9,
  lowers: 1.5,
  depends: 11,
  linked: 11,
  treats: 12,
  part: 0,
};

type Outlined = Box & { readonly shape: Shape };
type Outlines = ReadonlyMap<ConceptId, Outlined>;

const outlinesOf = ({ concepts, layout }: Atlas): Outlines =>
  new Map(
    concepts.flatMap(({ id, kind }) => {
      const place = layout.places[id];
      return place ? [[id, { ...place, shape: shapeOf(kind, place.form) }] as const] : [];
    }),
  );

const NEARBY = 12;

const isAt = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x - NEARBY && px <= x + width + NEARBY && py >= y - NEARBY && py <= y + height + NEARBY;

/** Both ends on the outlines of what they join: the relation's own concepts, or what stands for them. */
const touchBoth = (line: Line, { source, target }: Relation, outlines: Outlines): readonly Point[] => {
  const touch = (points: readonly Point[], id: ConceptId): readonly Point[] => {
    const [outside, end] = points.slice(-2);
    const outline = outlines.get(id);
    if (!outside || !end || !outline || !isAt(outline, end)) return points;
    return [...points.slice(0, -1), touchOutline(outline.shape, outline, outside, end)];
  };
  const arrived = touch(line.points, line.drawnTo ?? target);
  return touch(arrived.toReversed(), source).toReversed();
};

interface Drawing {
  readonly relation: Relation;
  readonly points: readonly Point[];
  readonly isContext: boolean;
  readonly shownAs: Drawable['shownAs'];
}

const relationEdge = (atlas: Atlas, drawing: Drawing, below: readonly Drawing[]): RelationEdge => {
  const { relation, points, isContext, shownAs } = drawing;
  const { id, source, target } = relation;
  const influence = influenceOf(relation);
  return {
    id,
    source,
    target,
    type: 'relation',
    zIndex: LAYER.line,
    ariaRole: 'button',
    ariaLabel: relationName(atlas, relation),
    domAttributes: { tabIndex: -1, 'aria-roledescription': 'relation' },
    data: {
      id,
      source,
      target,
      isContext,
      shownAs,
      influence,
      weight: WEIGHTS[gradeOf(relation.evidence)],
      points,
      path: roundedPath(trimEnd(points, GLYPH[influence])),
      crossings: gapsBelow(atlas.layout, points, below),
      end: spotAt(points, lengthOf(points)),
      marks: marksOn(points, SLOW.has(relation.timescale), relation.contested),
    },
  };
};

const GAP_REACH = 6;

/** Where a line crosses those below it, a short stroke in the colour of the ground, one path for each lane. */
const gapsBelow = (
  { lanes }: Layout,
  points: readonly Point[],
  below: readonly Drawing[],
): RelationLine['crossings'] => {
  const laneAt = ({ at: [, y] }: Crossing): LaneId | null =>
    lanes.find((lane) => y >= lane.y && y <= lane.y + lane.height)?.id ?? null;
  const stroke = ({ at: [x, y], isLevel }: Crossing): string =>
    isLevel ? `M${x - GAP_REACH} ${y}h${2 * GAP_REACH}` : `M${x} ${y - GAP_REACH}v${2 * GAP_REACH}`;
  const crossings = below.flatMap((lower) => crossingsOf(points, lower.points));
  return [...Map.groupBy(crossings, laneAt)].map(([lane, group]) => ({ lane, path: group.map(stroke).join('') }));
};

const routed = (atlas: Atlas, line: Line, outlines: Outlines): readonly Drawing[] => {
  const relation = atlas.relation.get(line.relation);
  if (!relation) return [];
  const isContext = line.tier === 3 && !line.comb;
  return [{ relation, points: touchBoth(line, relation, outlines), isContext, shownAs: null }];
};

const loose = (atlas: Atlas, unlined: Unlined, outlines: Outlines): readonly Drawing[] => {
  const relation = atlas.relation.get(unlined.relation);
  const from = relation && outlines.get(relation.source);
  const to = relation && outlines.get(relation.target);
  return from && to ? [{ relation, points: curveBetween(from, to), isContext: false, shownAs: unlined.as }] : [];
};

const homeOf = ({ places, lanes }: Layout): ConceptId | null => {
  const inFirstLane = Object.entries(places).filter(([, place]) => place.lane === lanes[0]?.id);
  const hubs = inFirstLane.filter(([, place]) => place.form === 'hub');
  const [first] = (hubs.length > 0 ? hubs : inFirstLane).toSorted(([, a], [, b]) => a.x - b.x || a.y - b.y);
  return (first?.[0] as ConceptId | undefined) ?? null;
};

/**
 * Content and layout as React Flow draws them. Lines come lowest tier last, so that main chains lie on top; relations
 * without a line of their own come after them as curves, drawn when they are asked for.
 *
 * What the layout does not place, and relations between such concepts, are left out.
 */
export const toFlow = (atlas: Atlas): MapFlow => {
  const { layout } = atlas;
  const outlines = outlinesOf(atlas);
  const lines = layout.lines.toSorted((a, b) => b.tier - a.tier).flatMap((line) => routed(atlas, line, outlines));
  const curves = layout.unlined.flatMap((each) => loose(atlas, each, outlines));
  const edges = [
    ...lines.map((drawing, index) => relationEdge(atlas, drawing, lines.slice(0, index))),
    ...curves.map((drawing) => relationEdge(atlas, drawing, [])),
  ];
  const concepts = atlas.concepts.flatMap((concept) => {
    const place = layout.places[concept.id];
    return place ? [conceptNode(layout, concept, place)] : [];
  });
  return {
    nodes: [...layout.lanes.map((lane) => laneNode(layout, lane)), ...concepts],
    edges,
    contextCount: lines.filter(({ isContext }) => isContext).length,
    home: homeOf(layout),
  };
};

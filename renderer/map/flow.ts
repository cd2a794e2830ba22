import { type Edge, type Node, Position } from '@xyflow/react';
import {
  type Concept,
  type ConceptId,
  gridReference,
  type LaneId,
  type Layout,
  mapLabel,
  type Place,
  type RelationId,
} from '../../content/schema/index.ts';
import { subjectData } from '../actions/context.ts';
import { labelParts } from '../drawing/label.ts';
import { type DrawnLines, drawLines, drawMap, type RelationLine } from '../drawing/lines.ts';
import { once } from '../drawing/once.ts';
import { type Shape, shapeOf } from '../drawing/shapes.ts';
import type { Atlas } from '../state/atlas.ts';
import { relationName } from '../words/sentence.ts';
import { conceptName } from '../words/spoken.ts';
import { homeOf } from './navigate.ts';

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

export type RelationEdge = Edge<RelationLine, 'relation'>;

/** A concept where the layout places it. */
export interface Placed extends Place {
  readonly id: ConceptId;
  readonly shape: Shape;
}

export interface MapFlow {
  /** Every placed concept, in file order. */
  readonly concepts: readonly Placed[];
  readonly concept: ReadonlyMap<ConceptId, Placed>;
  /** Every relation with a way over the map, in drawing order; made when first asked for, as are the maps of them. */
  readonly lines: readonly RelationLine[];
  readonly line: ReadonlyMap<RelationId, RelationLine>;
  /** The lines that begin or end at a concept, in drawing order. */
  readonly linesAt: (id: ConceptId) => readonly RelationLine[];
  /** The lines of the main chains by themselves: all that a first picture from afar has to know of lines. */
  readonly mains: readonly RelationLine[];
  /** Where the routed ones among them run. */
  readonly pieces: DrawnLines['pieces'];
  readonly lanes: readonly LaneNode[];
  /** As React Flow takes it; made when it is first asked for, then always the same. */
  readonly nodeOf: (id: ConceptId) => ConceptNode | undefined;
  /** The end of a line that leaves the part of the map that React Flow holds: a place without an element. */
  readonly endOf: (id: ConceptId) => ConceptNode | undefined;
  readonly edgeOf: (id: RelationId) => RelationEdge | undefined;
  /** Where the keyboard enters the map. */
  readonly home: ConceptId | null;
}

/** Layers of the map, lowest first; lit lines are raised above the concepts by CSS. */
const LAYER = { lane: -1, line: 1, concept: 10 } as const;

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
    style: { pointerEvents: 'all' },
    data: {
      conceptId: concept.id,
      name: conceptName(concept),
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

const relationEdge = (atlas: Atlas, line: RelationLine): RelationEdge => {
  const relation = atlas.relation.get(line.id);
  return {
    id: line.id,
    source: line.source,
    target: line.target,
    type: 'relation',
    zIndex: LAYER.line,
    ariaRole: 'button',
    ariaLabel: relation ? relationName(atlas, relation) : line.id,
    domAttributes: {
      tabIndex: -1,
      'aria-roledescription': 'relation',
      ...subjectData({ kind: 'relation', id: line.id }),
    },
    data: line,
  };
};

/** Makes a value for a key once. */
const kept = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
};

/**
 * Content and layout as the map draws them: a node for every concept and lane, an edge for every relation. React Flow
 * gets them only where a person looks closely, so they are made one by one.
 * What the layout does not place, and relations between such concepts, are left out.
 */
export const toFlow = (atlas: Atlas): MapFlow => {
  const { layout } = atlas;
  const drawn = once(() => drawMap(atlas));
  const line = once(() => new Map(drawn().lines.map((each) => [each.id, each])));
  const linesAt = once(() =>
    Map.groupBy(
      drawn().lines.flatMap((each) => [[each.source, each] as const, [each.target, each] as const]),
      ([end]) => end,
    ),
  );
  const home = once(() => homeOf(layout));
  const mains = once(() => {
    const main = layout.lines.filter(({ tier }) => tier === 0);
    return drawLines({ ...atlas, layout: { ...layout, lines: main, unlined: [] } });
  });
  const concepts = atlas.concepts.flatMap(({ id, kind }): readonly Placed[] => {
    const place = layout.places[id];
    return place ? [{ ...place, id, shape: shapeOf(kind, place.form) }] : [];
  });
  const nodeOf = kept((id: ConceptId) => {
    const [concept, place] = [atlas.concept.get(id), layout.places[id]];
    return concept && place && conceptNode(layout, concept, place);
  });
  return {
    concepts,
    concept: new Map(concepts.map((each) => [each.id, each])),
    get lines() {
      return drawn().lines;
    },
    get line() {
      return line();
    },
    linesAt: (id) => (linesAt().get(id) ?? []).map(([, each]) => each),
    get mains() {
      return mains();
    },
    get pieces() {
      return drawn().pieces;
    },
    lanes: layout.lanes.map((lane) => laneNode(layout, lane)),
    nodeOf,
    endOf: kept((id: ConceptId) => {
      const node = nodeOf(id);
      return node && { ...node, hidden: true };
    }),
    edgeOf: kept((id: RelationId) => {
      const found = line().get(id);
      return found && relationEdge(atlas, found);
    }),
    get home() {
      return home();
    },
  };
};

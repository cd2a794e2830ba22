import type { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Box } from '../drawing/geometry.ts';
import { gridOf } from '../drawing/grid.ts';
import type { RelationLine } from '../drawing/lines.ts';
import { boxOfStretch, stretchesOf } from '../drawing/stretches.ts';
import type { ConceptNode, LaneNode, MapFlow, Placed, RelationEdge } from './flow.ts';
import type { MapWindow } from './window.ts';

/** Finds things by where they lie. */
interface Finder<Thing> {
  /** What touches a box, in drawing order. */
  readonly within: (box: Box) => readonly Thing[];
}

/** Where everything lies, to be asked for what is near a place. */
export interface MapIndex {
  readonly concepts: Finder<Placed>;
  readonly lines: Finder<RelationLine>;
}

/** Finds routed lines by the grid that they were drawn with, and curves by one of their own. */
const lineFinder = ({ lines, pieces }: Pick<MapFlow, 'lines' | 'pieces'>): Finder<RelationLine> => {
  const curves = gridOf(
    lines.filter(({ shownAs }) => shownAs !== null),
    ({ points }) => stretchesOf(points).map((stretch) => boxOfStretch(stretch, 0)),
  );
  const grid = pieces.value();
  return {
    within: (box) => {
      const found = new Set(grid.within(box).map(({ line }) => line));
      return [...[...found].flatMap((line) => lines[line] ?? []), ...curves.within(box)];
    },
  };
};

export const indexOf = (flow: Pick<MapFlow, 'concepts' | 'lines' | 'pieces'>): MapIndex => ({
  concepts: gridOf(flow.concepts, (concept) => [concept]),
  lines: lineFinder(flow),
});

/** Elements that a concept takes, and a relation with its marks; and how many there may be. About, and rather too many. */
const COST = { concept: 7, relation: { mid: 7, near: 12 }, most: 2250 } as const;

/** Whether a part of the map would take more elements than a window stays smooth with. */
export const isTooMuch = ({ concepts, lines }: MapIndex, window: MapWindow): boolean => {
  const count = (finder: Finder<unknown>): number => finder.within(window).length;
  return count(concepts) * COST.concept + count(lines) * COST.relation[window.lod] > COST.most;
};

/** What React Flow holds. */
export interface Held {
  // Not read-only, because React Flow's types are not; nobody writes into them.
  readonly nodes: (ConceptNode | LaneNode)[];
  readonly edges: RelationEdge[];
}

export interface Wish {
  /** The part of the map around what is seen; null from afar, where a canvas draws it. */
  readonly window: Box | null;
  /** Kept wherever the camera is: where the keyboard is, what is selected. */
  readonly concepts: Iterable<ConceptId>;
  readonly relations: Iterable<RelationId>;
  /** Whether a relation is drawn at all. */
  readonly isDrawn: (id: RelationId) => boolean;
}

/**
 * The nodes and edges for a part of the map. An edge needs both of its ends: those that lie elsewhere are held without
 * an element. Everything keeps its order whatever is held, so that no element is moved: a moved one would lose the focus.
 */
export const heldFor = (flow: MapFlow, index: () => MapIndex, { window, concepts, relations, isDrawn }: Wish): Held => {
  const shown = new Set(concepts);
  const drawn = new Set(relations);
  if (window) {
    for (const { id } of index().concepts.within(window)) shown.add(id);
    for (const { id } of index().lines.within(window)) if (isDrawn(id)) drawn.add(id);
  }
  const lines = flow.lines.filter(({ id }) => drawn.has(id));
  const ends = new Set(lines.flatMap(({ source, target }) => [source, target]));
  const nodes = flow.concepts.flatMap(({ id }) => {
    if (shown.has(id)) return flow.nodeOf(id) ?? [];
    return ends.has(id) ? (flow.endOf(id) ?? []) : [];
  });
  return {
    nodes: window ? [...flow.lanes, ...nodes] : nodes,
    edges: lines.flatMap(({ id }) => flow.edgeOf(id) ?? []),
  };
};

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, place) => each === b[place]);

/** The lists from before where they hold the same: React Flow works through every new list. */
export const keptFrom = (before: Held | null, now: Held): Held => {
  if (!before) return now;
  const nodes = isSameList(before.nodes, now.nodes) ? before.nodes : now.nodes;
  const edges = isSameList(before.edges, now.edges) ? before.edges : now.edges;
  return nodes === before.nodes && edges === before.edges ? before : { nodes, edges };
};

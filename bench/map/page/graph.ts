import type { Atlas } from '../../../renderer/state/atlas.ts';

/** Size of every node of a synthetic map, in map pixels. */
export const NODE = { width: 150, height: 36 } as const;

export interface BenchNode {
  readonly id: string;
  readonly label: string;
  /** Centre, in map pixels. Dragging moves it. */
  x: number;
  y: number;
}

export interface BenchEdge {
  readonly id: string;
  /** Indices of its ends in `nodes`. */
  readonly source: number;
  readonly target: number;
}

/** A graph as every subject of the bench gets it. */
export interface BenchGraph {
  readonly nodes: readonly BenchNode[];
  readonly edges: readonly BenchEdge[];
  /** Indices of the edges of each node. */
  readonly incident: readonly (readonly number[])[];
  readonly bounds: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

const graphFrom = (nodes: readonly BenchNode[], edges: readonly BenchEdge[]): BenchGraph => {
  const incident: number[][] = nodes.map(() => []);
  edges.forEach(({ source, target }, index) => {
    incident[source]?.push(index);
    incident[target]?.push(index);
  });
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  return {
    nodes,
    edges,
    incident,
    bounds: {
      left: xs.reduce((a, b) => Math.min(a, b)) - NODE.width / 2,
      right: xs.reduce((a, b) => Math.max(a, b)) + NODE.width / 2,
      top: ys.reduce((a, b) => Math.min(a, b)) - NODE.height / 2,
      bottom: ys.reduce((a, b) => Math.max(a, b)) + NODE.height / 2,
    },
  };
};

/** Seeded numbers in [0, 1): Mulberry32. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const WORDS = ['pulse', 'surge', 'tone', 'level', 'uptake', 'binding', 'rhythm', 'release'] as const;
const CLUSTER = 12;
/** Distance of clusters; nodes in one stand 4 in a row. */
const GRID = { x: 980, y: 480, column: 215, row: 120 } as const;

/** A clustered map: `count` nodes, 2.2 edges a node, four fifths of them within a cluster; the same on every run. */
export const syntheticGraph = (count: number): BenchGraph => {
  const random = seeded(12_345);
  const columns = Math.ceil(Math.sqrt(Math.ceil(count / CLUSTER) * 0.75));
  const nodes = Array.from({ length: count }, (_, index): BenchNode => {
    const cluster = Math.floor(index / CLUSTER);
    const place = index % CLUSTER;
    return {
      id: `n${index}`,
      label: `Topic ${index} ${WORDS[index % WORDS.length]}`,
      x: (cluster % columns) * GRID.x + (place % 4) * GRID.column + random() * 40,
      y: Math.floor(cluster / columns) * GRID.y + Math.floor(place / 4) * GRID.row + random() * 50,
    };
  });
  const partner = (source: number): number => {
    const share = random();
    if (share < 0.8) return Math.floor(source / CLUSTER) * CLUSTER + Math.floor(random() * CLUSTER);
    if (share < 0.97) return source + Math.floor((random() - 0.5) * 60);
    return Math.floor(random() * count);
  };
  const edges: BenchEdge[] = [];
  const seen = new Set<string>();
  while (edges.length < Math.round(count * 2.2)) {
    const source = Math.floor(random() * count);
    const target = partner(source);
    const pair = `${Math.min(source, target)}-${Math.max(source, target)}`;
    if (target < 0 || target >= count || target === source || seen.has(pair)) continue;
    seen.add(pair);
    edges.push({ id: `e${edges.length}`, source, target });
  }
  return graphFrom(nodes, edges);
};

/** The map of the app as a plain graph: its placed concepts, and a straight edge for every routed line. */
export const graphOf = ({ concepts, relation, layout }: Atlas): BenchGraph => {
  const placed = concepts.filter(({ id }) => layout.places[id]);
  const indexOf = new Map(placed.map(({ id }, index) => [id, index]));
  const nodes = placed.map(({ id, label }): BenchNode => {
    const { x = 0, y = 0, width = 0, height = 0 } = layout.places[id] ?? {};
    return { id, label, x: x + width / 2, y: y + height / 2 };
  });
  const edges = layout.lines.flatMap((line): readonly BenchEdge[] => {
    const drawn = relation.get(line.relation);
    const source = drawn && indexOf.get(drawn.source);
    const target = drawn && indexOf.get(drawn.target);
    return source === undefined || target === undefined ? [] : [{ id: line.relation, source, target }];
  });
  return graphFrom(nodes, edges);
};

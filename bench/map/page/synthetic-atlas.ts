import {
  type Concept,
  Concept as ConceptSchema,
  LANE_IDS,
  type Layout,
  type Line,
  type Point,
  type Relation,
  Relation as RelationSchema,
} from '../../../content/schema/index.ts';
import { type Atlas, toAtlas } from '../../../renderer/state/atlas.ts';
import { type BenchGraph, type BenchNode, NODE } from './graph.ts';

/** Room around the map, in map pixels. */
const RIM = 60;
const KINDS = ['hormone', 'gland', 'receptor', 'gene', 'process', 'nutrient', 'enzyme'] as const;
const EVIDENCE = ['textbook', 'human-observational', 'animal', 'in-vitro'] as const;

const conceptOf = ({ id, label }: BenchNode, index: number): Concept =>
  ConceptSchema.parse({
    id,
    label,
    aliases: [],
    kind: KINDS[index % KINDS.length],
    axis: 'HPA',
    levels: ['fundamentals'],
    facts: [{ text: label, cites: [], evidence: 'article-only', contested: false, note: '' }],
    figures: [],
  });

const relationOf = (graph: BenchGraph, index: number): Relation => {
  const edge = graph.edges[index];
  const [source, target] = [graph.nodes[edge?.source ?? 0]?.id, graph.nodes[edge?.target ?? 0]?.id];
  const raises = index % 3 > 0;
  return RelationSchema.parse({
    id: `${source}--${raises ? 'stimulates' : 'inhibits'}--${target}`,
    source,
    target,
    effect: raises ? 'stimulates' : 'inhibits',
    sign: raises ? 1 : -1,
    mechanism: 'synthetic',
    context: 'synthetic',
    timescale: index % 4 === 0 ? 'hours' : 'minutes',
    evidence: EVIDENCE[index % EVIDENCE.length],
    contested: index % 10 === 0,
    contestedNote: '',
    cites: [],
    levels: ['fundamentals'],
    fromArticle: false,
  });
};

/** A right-angled way of three stretches from the right side of one node to the left side of another. */
const wayBetween = (from: Point, to: Point, index: number): readonly Point[] => {
  const start = from[0] + NODE.width / 2;
  const end = to[0] - NODE.width / 2;
  const middle = Math.round((start + end) / 2) + ((index * 7) % 41) - 20;
  return [
    [start, from[1]],
    [middle, from[1]],
    [middle, to[1]],
    [end, to[1]],
  ];
};

/** The graph as content of the app: five lanes one above the other, ten columns, every edge a routed relation. */
export const syntheticAtlas = (graph: BenchGraph): Atlas => {
  const { left, top, right, bottom } = graph.bounds;
  const [width, height] = [right - left + 2 * RIM, bottom - top + 2 * RIM];
  const centre = ({ x, y }: BenchNode): Point => [x - left + RIM, y - top + RIM];
  const laneHeight = height / LANE_IDS.length;
  const relations = graph.edges.map((_, index) => relationOf(graph, index));
  const lineOf = (relation: Relation, index: number): readonly Line[] => {
    const edge = graph.edges[index];
    const [from, to] = [graph.nodes[edge?.source ?? -1], graph.nodes[edge?.target ?? -1]];
    if (!from || !to) return [];
    return [{ relation: relation.id, tier: 1, comb: false, points: wayBetween(centre(from), centre(to), index) }];
  };
  const places: Layout['places'] = Object.fromEntries(
    graph.nodes.map((node, index) => {
      const [x, y] = centre(node);
      const lane = LANE_IDS[Math.min(LANE_IDS.length - 1, Math.floor(y / laneHeight))] ?? 'stress';
      return [
        node.id,
        {
          x: x - NODE.width / 2,
          y: y - NODE.height / 2,
          ...NODE,
          lane,
          column: 1 + Math.floor((x / width) * 10),
          form: index % 12 === 0 ? 'hub' : 'node',
        },
      ];
    }),
  );
  return toAtlas({
    concepts: graph.nodes.map(conceptOf),
    relations,
    references: [],
    layout: {
      width,
      height,
      lanes: LANE_IDS.map((id, index) => ({
        id,
        letter: id.charAt(0).toUpperCase(),
        title: id,
        y: index * laneHeight,
        height: laneHeight,
      })),
      columns: Array.from({ length: 10 }, (_, index) => ({
        number: index + 1,
        title: `Column ${index + 1}`,
        x: (width / 10) * index,
        width: width / 10,
      })),
      places,
      frames: [],
      brackets: [],
      lines: relations.flatMap(lineOf),
      unlined: [],
    },
  });
};

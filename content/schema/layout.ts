import { z } from 'zod';
import { ConceptId, RelationId } from './ids.ts';

const px = z.number();
const Point = z.tuple([px, px]).readonly();
export type Point = z.infer<typeof Point>;

const Box = z.strictObject({ x: px, y: px, width: px, height: px });

export const LANE_IDS = ['stress', 'oxytocin', 'modulators', 'reproductive', 'growth'] as const;
export type LaneId = (typeof LANE_IDS)[number];

/** A horizontal band of the map. `letter` is its name on the printed grid (S, X, M, R, G). */
export const Lane = z.strictObject({
  id: z.enum(LANE_IDS),
  letter: z.string().length(1),
  title: z.string(),
  y: px,
  height: px,
  /** Kept free of level lines: here goes the title. */
  titleBox: Box.optional(),
});
export type Lane = z.infer<typeof Lane>;

export const Column = z.strictObject({ number: z.number().int().min(1), title: z.string(), x: px, width: px });
export type Column = z.infer<typeof Column>;

/** Where a concept stands. `chip`: the title of a frame or band; `mini`: a genotype; `hub`: drawn larger. */
export const Place = z.strictObject({
  x: px,
  y: px,
  width: px,
  height: px,
  lane: z.enum(LANE_IDS),
  column: z.number().int().min(1),
  form: z.enum(['node', 'hub', 'chip', 'mini', 'trait']),
});
export type Place = z.infer<typeof Place>;

/**
 * An area that stands for containment: a nucleus, the gonads, a variant with its genotypes, a panel of traits.
 * `band`: a tinted strip behind a column. `brace`: a curly brace, open to the right, its tip at the middle of the left
 * side. `lane`: a whole lane, for the concept that names it; nothing is drawn for it.
 */
export const Frame = z.strictObject({
  id: z.string(),
  kind: z.enum(['organ', 'gene', 'panel', 'band', 'brace', 'lane']),
  /** The concept whose frame it is, where that is not said by `id`. */
  of: ConceptId.optional(),
  title: z.string().optional(),
  x: px,
  y: px,
  width: px,
  height: px,
});
export type Frame = z.infer<typeof Frame>;

/** A drawn relation. Tier 0 main chain, 1 textbook, 2 experiment or trial, 3 context, contested or undirected. */
export const Line = z.strictObject({
  relation: RelationId,
  tier: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  /** Right-angled path from a side of the source's place to a side of the target's, in map pixels; corners only. */
  points: z.array(Point).min(2).readonly(),
  /** Shown in the default view though its tier is 3: one of a comb of four or more. */
  comb: z.boolean().default(false),
  /** The concept at which the line ends, where it stands for the group that the relation names. */
  drawnTo: ConceptId.optional(),
});
export type Line = z.infer<typeof Line>;

/** A relation without a line of its own, and what shows it instead. */
export const Unlined = z.discriminatedUnion('as', [
  z.strictObject({ relation: RelationId, as: z.literal('containment'), frame: z.string() }),
  z.strictObject({ relation: RelationId, as: z.literal('bracket'), frame: z.string() }),
  z.strictObject({ relation: RelationId, as: z.literal('summary') }),
  z.strictObject({ relation: RelationId, as: z.literal('merged'), into: RelationId }),
]);
export type Unlined = z.infer<typeof Unlined>;

/** The authored map with routed lines; map pixels, origin at the upper left. */
export const Layout = z.strictObject({
  width: px,
  height: px,
  lanes: z.array(Lane).readonly(),
  columns: z.array(Column).readonly(),
  places: z.record(z.string(), Place).readonly(),
  frames: z.array(Frame).readonly(),
  /** Strokes that join a frame to what it brackets. */
  brackets: z.array(z.strictObject({ id: z.string(), points: z.array(Point).min(2).readonly() })).readonly(),
  lines: z.array(Line).readonly(),
  unlined: z.array(Unlined).readonly(),
});
export type Layout = z.infer<typeof Layout>;

/** Where a concept stands, or undefined if the layout does not place it. */
const placeOf = (layout: Layout, id: ConceptId): Place | undefined => layout.places[id];

/** Grid reference of a place, as printed on the map: `S5`. */
export const gridReference = (layout: Layout, id: ConceptId): string | undefined => {
  const place = placeOf(layout, id);
  const lane = layout.lanes.find((each) => each.id === place?.lane);
  return place && lane ? `${lane.letter}${place.column}` : undefined;
};

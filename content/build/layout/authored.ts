import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConceptId, LANE_IDS } from '../../schema/index.ts';

const Lane = z.enum(LANE_IDS);
const ColumnKey = z.string().regex(/^[1-9]\d*$/);
const Arrow = z.string().regex(/^[a-z0-9-]+>[a-z0-9-]+$/, 'must read source>target');
const Concepts = z.array(ConceptId).readonly();

/** Rows of one lane, by column number. A row may be a fraction; above 0 lies the lane's gutter. */
const Rows = z.record(ColumnKey, z.record(ConceptId, z.number())).readonly();

/**
 * The decisions of a person about a map: which lane, column and row a concept has, which chains are the main ones, what
 * is shown as a box and what as a brace. Nothing in it is computed.
 */
export const Authored = z.strictObject({
  margin: z.strictObject({
    left: z.number(),
    right: z.number(),
    top: z.number(),
    bottom: z.number(),
    betweenLanes: z.number(),
  }),
  node: z.strictObject({ width: z.number(), height: z.number() }),
  /** `channel`: free width to the right of the column, for upright tracks. */
  columns: z.array(z.strictObject({ title: z.string(), channel: z.number() })).readonly(),
  /** `gutter` and `floor`: free height above the first and below the last row, for level tracks. */
  lanes: z
    .array(
      z.strictObject({
        id: Lane,
        letter: z.string().length(1),
        title: z.string(),
        rows: z.number().int(),
        pitch: z.number(),
        gutter: z.number(),
        floor: z.number(),
        /** Width at the upper left that lines leave free for the title. */
        titleWidth: z.number(),
      }),
    )
    .readonly(),
  places: z.partialRecord(Lane, Rows).readonly(),
  /** Height of the concepts that are drawn larger. */
  hubs: z.record(ConceptId, z.number()).readonly(),
  /** Concepts that are the title of a frame, a band or a lane. Value: width. */
  chips: z.record(ConceptId, z.number()).readonly(),
  /** Small ones that share one place, side by side. */
  minis: Concepts,
  /** A block of concepts that one bracket joins to `of`. */
  panel: z.strictObject({
    id: z.string(),
    of: ConceptId,
    title: z.string(),
    lane: Lane,
    columns: z.record(ColumnKey, Concepts).readonly(),
  }),
  /** Boxes around concepts; the one with the frame's own id is its title. */
  frames: z
    .array(
      z.strictObject({
        id: ConceptId,
        kind: z.enum(['organ', 'gene']),
        around: Concepts,
        padding: z.number(),
      }),
    )
    .readonly(),
  /** Tinted strips: everything of the column in these lanes, and what is named in `also`, belongs to `of`. */
  bands: z
    .array(
      z.strictObject({
        id: z.string(),
        of: ConceptId,
        column: z.number().int(),
        from: Lane,
        to: Lane,
        also: Concepts,
      }),
    )
    .readonly(),
  /** Concepts that name a whole lane. */
  laneTitles: z.record(ConceptId, Lane).readonly(),
  /** Curly braces: `around` belongs to `of`, which stands to the left. `offset`: distance from the concepts. */
  braces: z.array(z.strictObject({ of: ConceptId, around: Concepts, offset: z.number() })).readonly(),
  /** Where an arrow at a group is drawn instead. */
  standsFor: z.record(ConceptId, ConceptId).readonly(),
  /** What a student should be able to redraw from memory: drawn heaviest and routed first. */
  mainChain: z.array(Arrow).readonly(),
});
export type Authored = z.infer<typeof Authored>;

/** Reads and checks the authored table. @throws if the file is missing or not as {@link Authored} says */
export const readAuthored = (file: string): Authored => Authored.parse(JSON.parse(readFileSync(file, 'utf8')));

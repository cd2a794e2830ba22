import type { RelationId } from '../../../content/schema/index.ts';
import type { Box } from '../../drawing/geometry.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { Standings } from '../../state/standing.ts';

/** All that a picture of the map is made from. */
export interface Sheet {
  readonly atlas: Atlas;
  /** What is drawn in full strength, in pencil, or not at all. */
  readonly standings: Pick<Standings, 'concept' | 'relation' | 'condition' | 'told'>;
  readonly palette: Palette;
  /** The part of the map to show, in map pixels. */
  readonly crop: Box;
  readonly title: string;
  /** What the map is narrowed to, in words; may be empty. */
  readonly subtitle: string;
  /** Relations that are told in sentences under the picture, in this order: those of a route or a loop. */
  readonly steps: readonly RelationId[];
  /** Whether what the relations rest on is listed; else only their number is told. Steps always list theirs. */
  readonly listsSources: boolean;
  /** ISO date: "2026-11-24"; null for a picture that is to be the same every day. */
  readonly date: string | null;
  /** Of the app. */
  readonly version: string;
}

/** A piece of the sheet; its origin is its upper left corner. */
export interface Block {
  readonly height: number;
  readonly markup: string;
}

export const NOTHING: Block = { height: 0, markup: '' };

/** Sizes of one sheet. Wide maps are printed small, so what is written on them and beside them grows. */
export interface Measure {
  /** Sheet units in a map pixel. */
  readonly zoom: number;
  /** Width of what stands under the picture, in sheet units. */
  readonly width: number;
  /** Factor on everything beside the map. */
  readonly scale: number;
  /** Factor on labels and strokes on the map. */
  readonly label: number;
  readonly stroke: number;
  /** Whether lines carry the letter of their evidence: on a wide map it would be too small, the width says it alone. */
  readonly hasBadges: boolean;
}

/** The strip left of the map that names the lanes, in sheet units at scale 1. */
export const GUTTER = 26;

const LEAST_WIDTH = 1040;
const MOST_ZOOM = 1.6;

/** A narrower crop would not fill the sheet; in map pixels. */
export const LEAST_CROP = LEAST_WIDTH / MOST_ZOOM;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

export const measureOf = ({ crop }: Pick<Sheet, 'crop'>): Measure => {
  const zoom = clamp(LEAST_WIDTH / Math.max(1, crop.width), 1, MOST_ZOOM);
  const wide = (crop.width * zoom) / 2000;
  const scale = clamp(wide, 1, 1.5);
  return {
    zoom,
    scale,
    width: Math.max(LEAST_WIDTH, crop.width * zoom) + GUTTER * scale,
    label: clamp(wide, 1, 1.35),
    stroke: clamp(wide, 1, 1.25),
    hasBadges: wide <= 1,
  };
};

/** Blocks under each other. */
export const stacked = (blocks: readonly Block[], gap: number): readonly (Block & { readonly y: number })[] => {
  let y = 0;
  return blocks
    .filter(({ height }) => height > 0)
    .map((block) => {
      const placed = { ...block, y };
      y += block.height + gap;
      return placed;
    });
};

/** Level of detail: how much of the map is drawn at a zoom. CSS switches on it through `data-lod`. */
export type Lod = 'far' | 'mid' | 'near';

/** Below this, two lines of 12 px no longer fit into the lowest shapes, of 40 map pixels: hubs alone are named. */
export const LABELS_FROM = 0.58;
/** From here, the heads of the columns have room for their names. */
export const HEADS_FROM = 0.33;
/** From here, the numbers of a lit route find room beside the names, which grow to stay readable. */
export const STEPS_FROM = 0.36;
/** From here, delays, evidence and grid places are drawn. */
export const DETAIL_FROM = 0.9;

export const lodOf = (zoom: number): Lod => (zoom < LABELS_FROM ? 'far' : zoom < DETAIL_FROM ? 'mid' : 'near');

const LEAST_TEXT_PX = 12;
/** Size of a concept's label in map pixels at full size. */
const TEXT_PX = 13;
/** Size of the smallest text of the map: titles of frames, places in the grid. */
const SMALL_TEXT_PX = 12;

/** Steps of 5 %, so that a pinch does not restyle the map at every frame. */
const stepped = (value: number): number => Math.ceil(value * 20) / 20;

export interface Scales {
  /** Factor on text, so that it never falls under 12 px on screen. */
  readonly label: number;
  /** The same for the smallest text. */
  readonly small: number;
  /** Factor on strokes and end glyphs: they shrink more slowly than the map. */
  readonly stroke: number;
  /** Map pixels in a screen pixel: keeps a hit area or a ring the same on screen. */
  readonly screen: number;
}

/** Factor by which text of this size has to grow. */
const textScale = (size: number, zoom: number): number => stepped(Math.max(1, LEAST_TEXT_PX / (size * zoom)));

export const scalesAt = (zoom: number): Scales => ({
  label: textScale(TEXT_PX, zoom),
  small: textScale(SMALL_TEXT_PX, zoom),
  stroke: stepped(Math.min(1.4, Math.max(1, 0.8 / zoom))),
  screen: stepped(1 / zoom),
});

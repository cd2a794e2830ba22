import type { Authored } from './authored.ts';
import type { HoldingFrame } from './frames.ts';
import type { Strip, Terrain } from './lattice.ts';
import { laneOf, type Placement } from './place.ts';

const RIM = 16;
const PANEL_TITLE = { width: 330, height: 28 };

/** What routing has to know about a placed map. */
export const terrainOf = (authored: Authored, placement: Placement, frames: readonly HoldingFrame[]): Terrain => ({
  width: placement.width,
  height: placement.height,
  boxes: placement.places,
  walls: [
    ...placement.lanes.flatMap(({ titleBox }) => (titleBox ? [titleBox] : [])),
    ...frames.filter(({ frame }) => frame.kind === 'brace').map(({ frame }) => frame),
    ...frames
      .filter(({ frame }) => frame.kind === 'panel')
      .map(({ frame: { x, y, width, height } }) => ({
        x: x + width - PANEL_TITLE.width,
        y: y + height - PANEL_TITLE.height,
        ...PANEL_TITLE,
      })),
  ],
  fences: frames
    .filter(({ frame }) => frame.kind === 'organ' || frame.kind === 'gene' || frame.kind === 'panel')
    .map(({ frame: { x, y, width, height }, members, of }) => ({
      x,
      y,
      width,
      height,
      inside: new Set([...members, of]),
    })),
  gutters: gutterStrips(placement),
  rim: RIM,
  top: authored.margin.top + RIM,
});

/** From the last row of a lane to the first row of the next one. */
const gutterStrips = ({ lanes, height }: Placement): readonly Strip[] =>
  [...lanes, undefined].map((lane, index) => ({
    from: lanes[index - 1]?.rowsBottom ?? 0,
    to: lane?.rowsTop ?? height,
  }));

/** The strips that the table names for single lines, by `source>target`. */
export const preferredStrips = (authored: Authored, { lanes, height }: Placement): ReadonlyMap<string, Strip> => {
  const strips = new Map<string, Strip>();
  for (const [name, arrows] of Object.entries(authored.gutters)) {
    const [id = '', side] = name.split(':');
    const lane = laneOf(lanes, id);
    const strip =
      side === 'top'
        ? { from: lane.y, to: lane.rowsTop }
        : { from: lane.rowsBottom, to: lanes[lanes.indexOf(lane) + 1]?.rowsTop ?? height };
    for (const arrow of arrows) strips.set(arrow, strip);
  }
  return strips;
};

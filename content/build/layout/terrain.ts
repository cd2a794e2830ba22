import { around, type Box } from '../../routing/geometry.ts';
import type { Frame } from '../../schema/index.ts';
import type { Authored } from './authored.ts';
import type { HoldingFrame } from './frames.ts';
import type { Terrain } from './lattice.ts';
import { boxOf, type Placement } from './place.ts';

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
    .filter(({ frame }) => frame.kind !== 'band' && frame.kind !== 'lane')
    .map(({ frame, members, of }) => ({ ...areaOf(frame, members, placement), inside: new Set([...members, of]) })),
  rim: RIM,
  top: authored.margin.top + RIM,
});

/** A brace takes in what stands to the right of it. */
const areaOf = (frame: Frame, members: ReadonlySet<string>, placement: Placement): Box => {
  const held = frame.kind === 'brace' ? [...members].map((id) => boxOf(placement, id)) : [];
  return around([frame, ...held], 0);
};

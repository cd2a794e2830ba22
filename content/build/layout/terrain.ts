import { around, type Box } from '../../routing/geometry.ts';
import type { Terrain } from '../../routing/lattice.ts';
import { RIM, wallsOf } from '../../routing/walls.ts';
import type { Frame } from '../../schema/index.ts';
import type { Authored } from './authored.ts';
import type { HoldingFrame } from './frames.ts';
import { boxOf, type Placement } from './place.ts';

/** What routing has to know about a placed map. */
export const terrainOf = (authored: Authored, placement: Placement, frames: readonly HoldingFrame[]): Terrain => ({
  width: placement.width,
  height: placement.height,
  boxes: placement.places,
  walls: wallsOf(
    placement.lanes,
    frames.map(({ frame }) => frame),
  ),
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

import { useEffect } from 'react';
import { type Box, boxAround } from '../drawing/geometry.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { type Lit, useLights } from '../state/lights.ts';
import type { Camera } from './camera.ts';
import { setMap, useMap } from './store.ts';
import { type Lines, strokeOf } from './subjects.ts';

/** The part of the map that shows a route or loop; undefined if nothing of it is on the map. */
const litBox = (atlas: Atlas, lines: Lines, { concepts, relations }: Lit): Box | undefined => {
  const points = [
    ...[...concepts].flatMap((id) => strokeOf(atlas, lines, { kind: 'concept', id })),
    ...[...relations].flatMap((id) => strokeOf(atlas, lines, { kind: 'relation', id })),
  ];
  return points.length > 0 ? boxAround(points) : undefined;
};

/** Room for the chip at the top, and at both sides for concepts that grow with their labels; map pixels. */
const ROOM = { top: 64, side: 44 } as const;

const withRoom = ({ x, y, width, height }: Box): Box => ({
  x: x - ROOM.side,
  y: y - ROOM.top,
  width: width + 2 * ROOM.side,
  height: height + ROOM.top,
});

/** Brings a route or loop into sight once, when that was asked for. */
export const useLitInSight = (camera: Camera, lines: Lines): void => {
  const atlas = useAtlas();
  const sought = useLights((state) => state.sought);
  useEffect(() => {
    if (sought === useMap.getState().sought) return;
    setMap({ sought });
    const { lit } = useLights.getState();
    const box = lit && litBox(atlas, lines, lit);
    if (box) camera.show(withRoom(box));
  }, [sought, atlas, lines, camera]);
};

import { useEffect } from 'react';
import type { Point } from '../../content/schema/index.ts';
import { type Box, boxAround, type Size } from '../drawing/geometry.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { type Lit, useLights } from '../state/lights.ts';
import type { Camera } from './camera.ts';
import { setMap, useMap } from './store.ts';
import { boxOf, type Lines, strokeOf } from './subjects.ts';
import { READABLE } from './viewport.ts';

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

const cornersOf = ({ x, y, width, height }: Box): readonly Point[] => [
  [x, y],
  [x + width, y + height],
];

/** Whether the middle of a box lies in the pane; both in screen pixels. */
const isWithin = ({ x, y, width, height }: Box, pane: Size): boolean => {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return cx > 0 && cy > 0 && cx < pane.width && cy < pane.height;
};

/**
 * As much of what a passage speaks of as can be seen at once and read: what it names first, and all else that fits beside
 * that. A box around all of it may be so large that the middle of it shows nothing of it.
 */
const partToShow = (boxes: readonly Box[], pane: Size): Box | undefined => {
  const [first, ...others] = boxes;
  if (!first) return undefined;
  const most = { width: pane.width / READABLE - 2 * ROOM.side, height: pane.height / READABLE - 3 * ROOM.top };
  return others.reduce((part, box) => {
    const both = boxAround([...cornersOf(part), ...cornersOf(box)]);
    return both.width <= most.width && both.height <= most.height ? both : part;
  }, first);
};

/** How long a passage has to be read before the map moves for it, in ms: nobody wants it to run along with the wheel. */
const REST = 350;

/** Brings what a passage speaks of into sight, if nothing of it is: a map that moves at every paragraph would be no help. */
const usePassageInSight = (camera: Camera, lines: Lines): void => {
  const atlas = useAtlas();
  const passage = useLights((state) => state.passage);
  useEffect(() => {
    if (!passage) return;
    const timer = setTimeout(() => {
      const boxes = [...passage.concepts].flatMap((id) => boxOf(atlas, lines, { kind: 'concept', id }) ?? []);
      const pane = camera.pane();
      const part = partToShow(boxes, pane);
      if (part && !boxes.map(camera.toPane).some((box) => isWithin(box, pane))) camera.show(withRoom(part));
    }, REST);
    return () => clearTimeout(timer);
  }, [passage, atlas, lines, camera]);
};

/** Brings a route or loop into sight once, when that was asked for, and a passage when nothing of it is seen. */
export const useLitInSight = (camera: Camera, lines: Lines): void => {
  const atlas = useAtlas();
  usePassageInSight(camera, lines);
  const sought = useLights((state) => state.sought);
  useEffect(() => {
    if (sought === useMap.getState().sought) return;
    setMap({ sought });
    const { lit } = useLights.getState();
    const box = lit && litBox(atlas, lines, lit);
    if (box) camera.show(withRoom(box));
  }, [sought, atlas, lines, camera]);
};

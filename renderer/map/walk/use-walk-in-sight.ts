import { useEffect } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import type { Camera } from '../camera.ts';
import { boxOf, type Lines } from '../subjects.ts';
import { useWalk, useWay } from './store.ts';

/** Keeps the step that a walk stands on in sight; at once where nothing is to glide. */
export const useWalkInSight = (camera: Camera, lines: Lines): void => {
  const atlas = useAtlas();
  const way = useWay();
  const place = useWalk((state) => state.place);
  useEffect(() => {
    const id = place === null ? undefined : [...(way ?? [])][place];
    const box = id && boxOf(atlas, lines, { kind: 'relation', id });
    if (box) camera.keepInSight(box);
  }, [way, place, atlas, lines, camera]);
};

import { useEffect } from 'react';
import { useArrangement } from '../../state/arrangement.ts';
import { useAtlas } from '../../state/atlas.ts';
import type { Camera } from '../camera.ts';
import { useMap } from '../store.ts';
import { ArrangeBar } from './ArrangeBar.tsx';
import { useArrangeKeys } from './use-arrange-keys.ts';

/** The mode in which concepts are moved: from near, where there is something to take hold of. */
export function Arranging({ camera }: { readonly camera: Camera }) {
  const isArranging = useArrangement((state) => state.isArranging);
  const stop = useMap((state) => state.stop);
  const isFar = useMap((state) => state.lod === 'far');
  const { layout } = useAtlas();
  const place = stop ? layout.places[stop] : undefined;
  useArrangeKeys();
  // biome-ignore lint/correctness/useExhaustiveDependencies: on entering only; who zooms out later wants to see it all
  useEffect(() => {
    if (isArranging) camera.comeNear();
  }, [isArranging]);
  // However it was moved, it is in sight where it stands now.
  useEffect(() => {
    if (isArranging && place) camera.keepInSight(place);
  }, [isArranging, place, camera]);
  return isArranging && <ArrangeBar stop={stop} isFar={isFar} />;
}

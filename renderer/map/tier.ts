import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect } from 'react';
import { type Lod, lodOf } from './lod.ts';
import { setMap, useMap } from './store.ts';

/** The zoom rests when it has not changed for this long, in ms. */
export const REST = 120;

/**
 * What is drawn while the zoom changes: coming nearer keeps what is there, because making more of it takes longer than a
 * frame; going far away turns to the picture at once, which alone shows what comes into sight.
 */
export const lodOnTheWay = (drawn: Lod, zoom: number): Lod => (lodOf(zoom) === 'far' ? 'far' : drawn);

/** Keeps the level of detail that is drawn true to the camera. */
export const useTier = (first: number): void => {
  const store = useStoreApi();
  useLayoutEffect(() => setMap({ lod: lodOf(first) }), [first]);
  useEffect(() => {
    let [, , before] = store.getState().transform;
    let rest = 0;
    const settle = () => setMap({ lod: lodOf(before) });
    const follow = () => {
      const [, , zoom] = store.getState().transform;
      if (zoom === before) return;
      before = zoom;
      window.clearTimeout(rest);
      const lod = lodOnTheWay(useMap.getState().lod, zoom);
      if (lod !== useMap.getState().lod) setMap({ lod });
      if (lod !== lodOf(zoom)) rest = window.setTimeout(settle, REST);
    };
    const stop = store.subscribe(follow);
    return () => {
      stop();
      window.clearTimeout(rest);
    };
  }, [store]);
};

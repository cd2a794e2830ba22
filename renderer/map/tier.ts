import { useEffect } from 'react';
import { useEye } from './eye.ts';
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
export const useTier = (): void =>
  useEffect(() => {
    let rest = 0;
    const settle = () => setMap({ lod: lodOf(useEye.getState().viewport.zoom) });
    const stop = useEye.subscribe(({ viewport: { zoom } }, { viewport: before }) => {
      if (zoom === before.zoom) return;
      window.clearTimeout(rest);
      const lod = lodOnTheWay(useMap.getState().lod, zoom);
      if (lod !== useMap.getState().lod) setMap({ lod });
      if (lod !== lodOf(zoom)) rest = window.setTimeout(settle, REST);
    });
    settle();
    return () => {
      stop();
      window.clearTimeout(rest);
    };
  }, []);

import { useEffect } from 'react';
import type { ConceptId } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { useStandings } from '../state/follow-lights.ts';
import { nearestTo, shownPlaces } from './navigate.ts';
import { setMap, useMap } from './store.ts';

/** Whether a concept is on the map now. */
export const isDrawn = (id: ConceptId): boolean => useStandings.getState().concept.get(id) !== 'hidden';

/** Keeps the one tab stop of the map on a concept that is drawn: what is not drawn cannot take the keyboard. */
export const useShownStop = ({ layout }: Atlas): void => {
  useEffect(() => {
    const mend = () => {
      const { stop } = useMap.getState();
      if (!stop || isDrawn(stop)) return;
      const next = nearestTo(shownPlaces(layout.places, stop, isDrawn), stop);
      if (next) setMap({ stop: next });
    };
    mend();
    const stops = [useStandings.subscribe(mend), useMap.subscribe(mend)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [layout]);
};

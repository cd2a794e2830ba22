import { create } from 'zustand';
import type { Atlas } from './atlas.ts';
import { useLights } from './lights.ts';
import { useNotes } from './notes.ts';
import { type Lights, type Standings, standingsOf } from './standing.ts';
import { useVerdicts } from './verdicts.ts';
import { useView } from './view.ts';

/** How everything stands out now, worked out once for all views. */
export const useStandings = create<Standings>()(() => ({
  concept: new Map(),
  relation: new Map(),
  hiddenFrames: new Set(),
  bracket: new Map(),
  condition: new Map(),
  told: null,
  fitting: null,
  alone: null,
  contextCount: 0,
}));

const lightsNow = (): Lights => {
  const { lit, focus, filter, showsContext, lens } = useLights.getState();
  const { selected } = useView.getState();
  const { told } = useVerdicts.getState();
  return { selected, lit, focus, filter, showsContext, lens, told, noted: useNotes.getState().noted };
};

const isSame = (a: Lights, b: Lights): boolean =>
  (Object.keys(a) as (keyof Lights)[]).every((key) => a[key] === b[key]);

/**
 * Keeps {@link useStandings} true while selection, lights, notes and the answer to a what-if change.
 *
 * @returns stops following
 */
export const followLights = (atlas: Atlas): (() => void) => {
  let last = lightsNow();
  useStandings.setState(standingsOf(atlas, last));
  const follow = () => {
    const now = lightsNow();
    if (isSame(last, now)) return;
    last = now;
    useStandings.setState(standingsOf(atlas, now));
  };
  const stops = [useView, useLights, useNotes, useVerdicts].map((store) => store.subscribe(follow));
  return () => {
    for (const stop of stops) stop();
  };
};

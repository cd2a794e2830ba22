import { useMemo } from 'react';
import { trunksOf } from '../drawing/trunks.ts';
import { useAtlas } from '../state/atlas.ts';
import { isOpen } from '../state/filter.ts';
import { useStandings } from '../state/follow-lights.ts';
import { useLights } from '../state/lights.ts';
import { useView } from '../state/view.ts';
import { useInk } from './canvas/ink.ts';
import type { Scene } from './canvas/scene.ts';
import type { MapFlow } from './flow.ts';
import { useMap } from './store.ts';

/** What the map shows from afar, but for what changes while the pointer moves. */
export const useScene = (flow: MapFlow): Omit<Scene, 'standings'> => {
  const atlas = useAtlas();
  const ink = useInk();
  const conditions = useStandings((state) => state.condition);
  const trunks = useMemo(() => trunksOf(atlas, conditions), [atlas, conditions]);
  const hasSelection = useView((state) => state.selected !== null);
  const hasLit = useLights((state) => state.lit !== null);
  const isFiltered = useLights((state) => !isOpen(state.filter));
  const showsContext = useLights((state) => state.showsContext);
  const isTold = useStandings((state) => state.told !== null);
  const noted = useMap((state) => state.noted);
  return useMemo(
    () => ({
      layout: atlas.layout,
      flow,
      trunks,
      isFocused: hasSelection || hasLit,
      isFiltered,
      isTold,
      showsContext,
      noted,
      ink,
    }),
    [atlas, flow, trunks, hasSelection, hasLit, isFiltered, isTold, showsContext, noted, ink],
  );
};

import { useMemo } from 'react';
import type { Box } from '../drawing/geometry.ts';
import { movedCount } from '../state/arrangement.ts';
import { useAtlas } from '../state/atlas.ts';
import { useLights } from '../state/lights.ts';
import { useNotes } from '../state/notes.ts';
import { useSight } from '../state/sight.ts';
import { useVerdicts } from '../state/verdicts.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { Moment } from './pictures.ts';

/** What of the map is in sight; null while nothing shows it. */
const sightNow = (): Box | null => {
  const { at, pane } = useSight.getState();
  return at && pane ? { x: at.x, y: at.y, width: pane.width / at.zoom, height: pane.height / at.zoom } : null;
};

/** What is looked at, as it is when the dialog opens: behind it nothing changes. */
export const useMoment = (): Moment => {
  const atlas = useAtlas();
  return useMemo(() => {
    const { passage, kept, focus, filter, showsContext, lens } = useLights.getState();
    const { selected } = useView.getState();
    const { told } = useVerdicts.getState();
    const { noted } = useNotes.getState();
    const moved = movedCount(atlas, useWorkspace.getState().arrangement);
    return {
      atlas,
      lights: { selected, lit: passage ?? kept, focus, filter, showsContext, lens, told, noted },
      sight: sightNow(),
      moved,
    };
  }, [atlas]);
};

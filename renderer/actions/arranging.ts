import { Move, RotateCcw } from 'lucide-react';
import { authoredLayout, movedCount, toggleArrange, useArrangement } from '../state/arrangement.ts';
import { useWorkspace } from '../state/workspace.ts';
import { actions } from './action.ts';

const isArranging = (): boolean => useArrangement.getState().isArranging;

/** Concepts are moved in a mode of its own; the rest of it is on the bar that stands above the map then. */
export const ARRANGING = actions({
  arrange: {
    label: 'Arrange the map',
    icon: Move,
    keys: ['L'],
    where: 'window',
    group: 'work',
    when: ({ view }) => isArranging() || ['map', 'routes', 'what-if'].includes(view.page),
    isOn: isArranging,
    run: toggleArrange,
  },
  'authored-layout': {
    label: 'Back to the authored layout',
    icon: RotateCcw,
    keys: ['H'],
    where: 'stage',
    group: 'work',
    when: () =>
      isArranging() && movedCount(useArrangement.getState().authored, useWorkspace.getState().arrangement) > 0,
    run: authoredLayout,
  },
});

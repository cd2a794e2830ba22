import { Move, Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { authoredLayout, movedCount, redoMove, toggleArrange, undoMove, useArrangement } from '../state/arrangement.ts';
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
    when: ({ view }) => isArranging() || view.page === 'map' || view.page === 'routes',
    isOn: isArranging,
    run: toggleArrange,
  },
  'undo-move': {
    label: 'Undo the move',
    icon: Undo2,
    keys: ['Ctrl+Z'],
    where: 'stage',
    group: 'work',
    when: () => isArranging() && useArrangement.getState().history.past.length > 0,
    run: undoMove,
  },
  'redo-move': {
    label: 'Redo the move',
    icon: Redo2,
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    where: 'stage',
    group: 'work',
    when: () => isArranging() && useArrangement.getState().history.future.length > 0,
    run: redoMove,
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

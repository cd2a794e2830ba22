import { Redo2, Undo2 } from 'lucide-react';
import { redo, undo, useCommands } from '../state/commands.ts';
import { actions } from './action.ts';

const next = (which: 'done' | 'undone') => useCommands.getState()[which].at(-1);

/** Through the one log of commands: notes, arrangement, filters. A text field keeps the keys for what is typed there. */
export const UNDOING = actions({
  undo: {
    label: 'Undo',
    labelNow: () => `Undo: ${next('done')?.label ?? 'nothing'}`,
    icon: Undo2,
    keys: ['Ctrl+Z'],
    where: 'window',
    group: 'work',
    when: () => next('done') !== undefined,
    run: () => void undo(),
  },
  redo: {
    label: 'Redo',
    labelNow: () => `Redo: ${next('undone')?.label ?? 'nothing'}`,
    icon: Redo2,
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    where: 'window',
    group: 'work',
    when: () => next('undone') !== undefined,
    run: () => void redo(),
  },
});

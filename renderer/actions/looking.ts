import { EyeOff, FilterX, Layers, ListFilter, LocateFixed, Maximize, Minus, MoveHorizontal, Plus } from 'lucide-react';
import { isOpen } from '../state/filter.ts';
import { isOfMap } from '../state/view.ts';
import { type Action, actions } from './action.ts';

const onMap: NonNullable<Action['when']> = ({ map }) => map !== null;

/** The camera, and what is drawn on request. */
export const LOOKING = actions({
  'zoom-in': {
    label: 'Zoom in',
    icon: Plus,
    keys: ['+', '='],
    where: 'map',
    group: 'look',
    when: onMap,
    run: ({ map }) => map?.zoom('in'),
  },
  'zoom-out': {
    label: 'Zoom out',
    icon: Minus,
    keys: ['-'],
    where: 'map',
    group: 'look',
    when: onMap,
    run: ({ map }) => map?.zoom('out'),
  },
  'show-width': {
    label: 'Show the full width',
    icon: MoveHorizontal,
    keys: ['0'],
    where: 'map',
    group: 'look',
    when: onMap,
    run: ({ map }) => map?.showWidth(),
  },
  'show-all': {
    label: 'Show the whole map',
    icon: Maximize,
    keys: ['Shift+1'],
    where: 'map',
    group: 'look',
    when: onMap,
    run: ({ map }) => map?.showAll(),
  },
  'show-selection': {
    label: 'Zoom to the selection',
    icon: LocateFixed,
    keys: ['Z', 'Shift+2'],
    where: 'window',
    group: 'look',
    when: ({ map, subject }) => map !== null && subject !== null,
    run: ({ map, subject }) => subject && map?.show(subject),
  },
  legend: {
    label: 'Legend and filters',
    icon: ListFilter,
    keys: ['G'],
    where: 'window',
    group: 'look',
    when: ({ view }) => isOfMap(view.page),
    isOn: ({ settings }) => settings.showsLegend,
    run: ({ window }) => window?.toggleLegend(),
  },
  'clear-filter': {
    label: 'Clear the filter',
    icon: FilterX,
    keys: [],
    where: 'window',
    group: 'look',
    when: ({ view, lights }) => isOfMap(view.page) && !isOpen(lights.filter),
    run: ({ lights }) => lights.widen(),
  },
  'hide-rest': {
    label: 'Hide what does not fit the filter',
    icon: EyeOff,
    keys: [],
    where: 'window',
    group: 'look',
    when: ({ view, lights }) => isOfMap(view.page) && !isOpen(lights.filter),
    isOn: ({ lights }) => lights.filter.verb === 'hide',
    run: ({ lights }) => lights.narrow({ verb: lights.filter.verb === 'hide' ? 'highlight' : 'hide' }),
  },
  'show-context': {
    label: 'Show contested and context relations',
    icon: Layers,
    keys: ['C'],
    where: 'window',
    group: 'look',
    when: ({ view }) => isOfMap(view.page),
    isOn: ({ lights }) => lights.showsContext,
    run: ({ lights }) => lights.showContext(!lights.showsContext),
  },
});

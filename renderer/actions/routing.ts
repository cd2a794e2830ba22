import { MapPin, MapPinCheck, Repeat } from 'lucide-react';
import { setRouteEnd, setRouteStart, showLoopsThrough } from '../state/inquiry.ts';
import { actions } from './action.ts';
import type { ActionContext } from './context.ts';

const hasConcept = ({ subject }: ActionContext): boolean => subject?.kind === 'concept';

/** Questions about routes and loops. */
export const ROUTING = actions({
  'route-from': {
    label: 'Routes from here',
    icon: MapPin,
    keys: ['A'],
    where: 'window',
    group: 'routes',
    when: hasConcept,
    run: ({ subject }) => subject?.kind === 'concept' && setRouteStart(subject.id),
  },
  'route-to': {
    label: 'Routes to here',
    icon: MapPinCheck,
    keys: ['B'],
    where: 'window',
    group: 'routes',
    when: hasConcept,
    run: ({ subject }) => subject?.kind === 'concept' && setRouteEnd(subject.id),
  },
  loops: {
    label: 'Loops through here',
    icon: Repeat,
    keys: ['O'],
    where: 'window',
    group: 'routes',
    when: ({ subject }) => subject !== null,
    run: ({ subject }) => subject && showLoopsThrough(subject.id),
  },
});

import { ArrowDownFromLine, ArrowUpDown, ArrowUpFromLine, Focus } from 'lucide-react';
import type { MapFocus } from '../../preload/contract.ts';
import { isOfMap, isSameSubject } from '../state/view.ts';
import { type Action, actions } from './action.ts';
import type { ActionContext } from './context.ts';

const hasSubject: NonNullable<Action['when']> = ({ subject, view }) => subject !== null && isOfMap(view.page);

/** The light starts at the selection, so what the keyboard is on is selected first. */
const refocus = ({ subject, view, lights }: ActionContext, change: Partial<MapFocus>) => {
  if (subject && !isSameSubject(subject, view.selected)) view.select(subject);
  lights.refocus(change);
};

const hops = (count: MapFocus['hops'], label: string): Action => ({
  label,
  keys: [`${count}`],
  where: 'stage',
  group: 'focus',
  when: hasSubject,
  isOn: ({ lights }) => lights.focus.hops === count,
  run: (context) => refocus(context, { hops: count }),
});

const flow = (way: MapFocus['flow'], row: Pick<Action, 'label' | 'icon' | 'keys'>): Action => ({
  ...row,
  where: 'window',
  group: 'focus',
  when: hasSubject,
  isOn: ({ lights }) => lights.focus.flow === way,
  // Pressed again, the key of one way opens both.
  run: (context) => refocus(context, { flow: context.lights.focus.flow === way ? 'both' : way }),
});

/** How far the light of the selection reaches. */
export const FOCUSING = actions({
  'hops-1': hops(1, 'Light what is 1 relation away'),
  'hops-2': hops(2, 'Light what is up to 2 relations away'),
  'hops-3': hops(3, 'Light what is up to 3 relations away'),
  upstream: flow('upstream', { label: 'Light only what acts on it', icon: ArrowUpFromLine, keys: ['U'] }),
  downstream: flow('downstream', { label: 'Light only what it acts on', icon: ArrowDownFromLine, keys: ['D'] }),
  'both-ways': flow('both', { label: 'Light both ways', icon: ArrowUpDown, keys: [] }),
  alone: {
    label: 'Show this alone',
    icon: Focus,
    keys: ['F'],
    where: 'window',
    group: 'focus',
    when: hasSubject,
    isOn: ({ lights }) => lights.focus.isAlone,
    run: (context) => refocus(context, { isAlone: !context.lights.focus.isAlone }),
  },
});

import { stepOut } from '../state/step-out.ts';
import { actions } from './action.ts';

/** Where the keyboard is on the map. */
export const MOVING = actions({
  'go-left': {
    label: 'To the nearest concept on the left',
    keys: ['ArrowLeft'],
    where: 'map',
    group: 'move',
    run: ({ map }) => map?.step('left'),
  },
  'go-right': {
    label: 'To the nearest concept on the right',
    keys: ['ArrowRight'],
    where: 'map',
    group: 'move',
    run: ({ map }) => map?.step('right'),
  },
  'go-up': {
    label: 'To the nearest concept above',
    keys: ['ArrowUp'],
    where: 'map',
    group: 'move',
    run: ({ map }) => map?.step('up'),
  },
  'go-down': {
    label: 'To the nearest concept below',
    keys: ['ArrowDown'],
    where: 'map',
    group: 'move',
    run: ({ map }) => map?.step('down'),
  },
  'lane-start': {
    label: 'To the first concept of the lane',
    keys: ['Home'],
    where: 'map',
    group: 'move',
    run: ({ map }) => map?.toLaneEnd('first'),
  },
  'lane-end': {
    label: 'To the last concept of the lane',
    keys: ['End'],
    where: 'map',
    group: 'move',
    run: ({ map }) => map?.toLaneEnd('last'),
  },
  'follow-out': {
    label: 'Along the next relation that leaves it',
    keys: ['.'],
    where: 'map',
    group: 'move',
    run: ({ map }) => map?.follow('out'),
  },
  'follow-in': {
    label: 'Along the next relation that enters it',
    keys: [','],
    where: 'map',
    group: 'move',
    run: ({ map }) => map?.follow('in'),
  },
  open: {
    label: 'Open its card',
    keys: ['Enter', 'Space'],
    where: 'map',
    group: 'move',
    when: ({ subject }) => subject !== null,
    run: ({ subject, view }) => subject && view.select(subject),
  },
  leave: {
    label: 'Back out: of a relation, the card, then what is lit',
    keys: ['Escape'],
    where: 'window',
    group: 'move',
    run: ({ map, text }) => {
      if (!map?.leave() && !text?.endFind()) stepOut();
    },
  },
});

import { CircleStop, SkipBack, SkipForward, Volume2 } from 'lucide-react';
import { type Action, actions } from './action.ts';

/** Only where a text is open and this machine has a voice. */
const canSpeak: NonNullable<Action['when']> = ({ speech }) => speech !== null;

/** Reading aloud. */
export const SPEAKING = actions({
  'read-aloud': {
    label: 'Read aloud, pause, go on',
    icon: Volume2,
    keys: ['S'],
    where: 'window',
    group: 'read',
    when: canSpeak,
    run: ({ speech }) => speech?.toggle(),
  },
  'next-spoken': {
    label: 'Read the next passage aloud',
    icon: SkipForward,
    keys: [']'],
    where: 'window',
    group: 'read',
    when: canSpeak,
    run: ({ speech }) => speech?.move(1),
  },
  'previous-spoken': {
    label: 'Read the passage before aloud',
    icon: SkipBack,
    keys: ['['],
    where: 'window',
    group: 'read',
    when: canSpeak,
    run: ({ speech }) => speech?.move(-1),
  },
  'stop-aloud': {
    label: 'Stop reading aloud',
    icon: CircleStop,
    keys: [],
    where: 'window',
    group: 'read',
    when: canSpeak,
    run: ({ speech }) => speech?.stop(),
  },
});

import { expect, it } from 'vitest';
import { debuggingSwitch } from './debugging.ts';

it.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-port',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--inspect',
  '--inspect=0.0.0.0:9229',
  '--inspect-brk',
  '--inspect-port=1',
  '--debug-brk=5858',
  '-remote-debugging-port=1',
  '/Remote-Debugging-Port=1',
])('%s is found', (argument) => expect(debuggingSwitch(['atlas', argument])).toBe(argument));

it.each(['--view=card', '--snapshot=/inspect/debug.png', '--inspection', '/home/me/inspect', '--no-sandbox'])(
  '%s is nothing of the kind',
  (argument) => expect(debuggingSwitch(['atlas', argument])).toBeUndefined(),
);

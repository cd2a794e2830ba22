import type { Direction, Flow } from './navigate.ts';

/** What a key does on the map. */
export type Command =
  | { readonly kind: 'step'; readonly direction: Direction }
  | { readonly kind: 'lane-end'; readonly end: 'first' | 'last' }
  | { readonly kind: 'follow'; readonly flow: Flow }
  | { readonly kind: 'select' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' | 'reset' };

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowLeft: { kind: 'step', direction: 'left' },
  ArrowRight: { kind: 'step', direction: 'right' },
  ArrowUp: { kind: 'step', direction: 'up' },
  ArrowDown: { kind: 'step', direction: 'down' },
  Home: { kind: 'lane-end', end: 'first' },
  End: { kind: 'lane-end', end: 'last' },
  '.': { kind: 'follow', flow: 'out' },
  ',': { kind: 'follow', flow: 'in' },
  Enter: { kind: 'select' },
  ' ': { kind: 'select' },
  Escape: { kind: 'leave' },
  '+': { kind: 'zoom', by: 'in' },
  '=': { kind: 'zoom', by: 'in' },
  '-': { kind: 'zoom', by: 'out' },
  '0': { kind: 'zoom', by: 'reset' },
};

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A key that writes a sign: speech input may send it by mistake, so it can be switched off. */
const isSign = (key: string): boolean => key.length === 1 && key !== ' ';

/**
 * The command of a key press; undefined for other keys and for shortcuts of the window.
 *
 * @param singleKeys  whether signs are commands too
 */
export const commandOf = ({ key, ctrlKey, metaKey, altKey }: Press, singleKeys: boolean): Command | undefined =>
  ctrlKey || metaKey || altKey || (isSign(key) && !singleKeys) ? undefined : COMMANDS[key];

/** Read to people who cannot see the map. */
export const keyHelp = (singleKeys: boolean): string =>
  'Arrow keys go to the nearest concept in that direction, Home and End to the ends of its lane. Enter opens the card' +
  (singleKeys
    ? '. Full stop and comma step through the relations that leave and enter the concept; there, Enter opens the relation, ' +
      'an arrow key goes to its other end, and Escape goes back. Plus and minus zoom, zero shows the full width.'
    : ', which lists all relations.');

import { type ActionId, keysOf } from '../actions/registry.ts';

const SPOKEN: Readonly<Record<string, string>> = { '.': 'full stop', ',': 'comma', '?': 'question mark' };

/** What is told of the keys of the map: the ways that nobody would guess, and where all of them are listed. */
const HINTS = [
  ['follow-out', 'steps through the relations that leave the concept'],
  ['follow-in', 'through those that enter it; there, Enter opens the relation, an arrow key goes to its other end'],
  ['alone', 'shows it alone'],
  ['keys', 'lists all keys'],
] as const satisfies readonly (readonly [ActionId, string])[];

/** Read to people who cannot see the map. Tells of no sign or letter that is switched off. */
export const keyHelp = (singleKeys: boolean): string => {
  const hints = HINTS.flatMap(([id, does]) => {
    const [chord] = keysOf(id, singleKeys);
    return chord === undefined ? [] : [`${SPOKEN[chord] ?? chord} ${does}`];
  });
  const moving =
    'Arrow keys go to the nearest concept in that direction, Home and End to the ends of its lane. Enter opens the card, ' +
    'which lists all relations; Escape closes it.';
  return [moving, ...(hints.length > 0 ? [`Besides, ${hints.join(', ')}.`] : [])].join(' ');
};

import { expect, test } from 'vitest';
import { focusNews, litIn } from './lights.ts';

const standings = {
  concept: new Map([
    ['a', 'self'],
    ['b', 'near'],
    ['c', 'far'],
  ]),
  relation: new Map([
    ['ab', 'near'],
    ['bc', 'hidden'],
  ]),
} as unknown as Parameters<typeof litIn>[0];

test('a light says how far it reaches and how much it lights', () => {
  expect(focusNews({ hops: 1, flow: 'both', isAlone: false }, litIn(standings))).toBe(
    '1 relation away: 2 concepts and 1 relation are lit.',
  );
});

test('one way, and alone, is said too', () => {
  expect(focusNews({ hops: 3, flow: 'upstream', isAlone: true }, litIn(standings))).toBe(
    'Up to 3 relations away, only what acts on it: 2 concepts and 1 relation stand alone.',
  );
});

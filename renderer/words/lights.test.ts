import { expect, test } from 'vitest';
import { focusNews } from './lights.ts';

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
} as unknown as Parameters<typeof focusNews>[1];

test('a light says how far it reaches and how much it lights', () => {
  expect(focusNews({ hops: 1, flow: 'both', isAlone: false }, standings)).toBe(
    '1 relation away: 2 concepts and 1 relation are lit.',
  );
});

test('one way, and alone, is said too', () => {
  expect(focusNews({ hops: 3, flow: 'upstream', isAlone: true }, standings)).toBe(
    'Up to 3 relations away, only what acts on it: 2 concepts and 1 relation stand alone.',
  );
});

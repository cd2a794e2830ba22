import { expect, test } from 'vitest';
import type { Context } from '../../content/schema/index.ts';
import { flipIn, flipsOf } from '../state/flips.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { flipHere, flipSentence } from './flip.ts';

const atlas = realAtlas();
const flips = flipsOf(atlas.relations);
const kisspeptin = flips.find(({ relations }) => relations[0]?.target === 'kisspeptin');
if (!kisspeptin) throw new Error('oestradiol turns on kisspeptin');
const here = (lens: Context) => flipHere(atlas, flipIn(atlas, kisspeptin, lens));

test('a flip says in one sentence when which sign holds', () => {
  expect(flipSentence(atlas, kisspeptin)).toBe(
    'Oestradiol raises kisspeptin in the late follicular phase; otherwise it lowers it.',
  );
});

test('what holds in a context follows it, and what is left open is said to be', () => {
  expect(here({ phase: 'late-follicular' })).toBe('Here it raises it.');
  expect(here({ phase: 'luteal' })).toBe('Here it lowers it.');
  expect(here({ sex: 'male' })).toBe('Here it lowers it.');
  expect(here({})).toBe('Which of them holds is left open here.');
});

test('every flip is told, and each of its relations has a source', () => {
  for (const flip of flips) {
    expect(flipSentence(atlas, flip)).toMatch(/; .*\.$/);
    for (const { id, cites } of flip.relations) expect(cites.length, id).toBeGreaterThan(0);
  }
});

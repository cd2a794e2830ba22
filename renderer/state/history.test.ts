import { expect, test } from 'vitest';
import { type History, moved, NO_HISTORY, stepBack, stepForward } from './history.ts';

/** Visits places in turn; the last one is where the trail is now. */
const trailTo = (...places: readonly string[]): History<string> =>
  places.slice(0, -1).reduce<History<string>>((history, place) => moved(history, place), NO_HISTORY);

test('going back returns to the places before, latest first', () => {
  const one = stepBack(trailTo('map', 'cortisol', 'crh'), 'crh');
  expect(one?.spot).toBe('cortisol');
  expect(one && stepBack(one.history, one.spot)?.spot).toBe('map');
});

test('forward undoes back', () => {
  const back = stepBack(trailTo('map', 'cortisol'), 'cortisol');
  expect(back && stepForward(back.history, back.spot)).toEqual({
    spot: 'cortisol',
    history: { past: ['map'], future: [] },
  });
});

test('a new place after going back forgets what was ahead', () => {
  const back = stepBack(trailTo('map', 'cortisol', 'crh'), 'crh');
  const history = back && moved(back.history, back.spot);
  expect(history && stepForward(history, 'acth')).toBeUndefined();
});

test('the trail has a start and an end', () => {
  expect(stepBack(NO_HISTORY, 'map')).toBeUndefined();
  expect(stepForward(NO_HISTORY, 'map')).toBeUndefined();
});

test('only the last hundred places are kept', () => {
  const places = Array.from({ length: 150 }, (_, index) => `place ${index}`);
  expect(trailTo(...places).past).toHaveLength(100);
});

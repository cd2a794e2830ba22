import { expect, test } from 'vitest';
import { standingIn } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { contextChanges } from './context-changes.ts';

const atlas = realAtlas();

test('without a context nothing changes', () => {
  expect(contextChanges(atlas, {})).toEqual({ comesIn: [], turns: [], fallsOut: [] });
});

test('what comes in holds there and is open elsewhere; what falls out does not hold there', () => {
  const { comesIn, fallsOut } = contextChanges(atlas, { sex: 'male' });
  expect(comesIn.length).toBeGreaterThan(0);
  for (const { when } of comesIn)
    expect([standingIn(when, {}), standingIn(when, { sex: 'male' })]).toEqual(['open', 'holds']);
  for (const { when } of fallsOut) expect(standingIn(when, { sex: 'male' })).toBe('ruled-out');
});

test('in the late follicular phase oestradiol takes its sign on kisspeptin', () => {
  const { turns, fallsOut } = contextChanges(atlas, { phase: 'late-follicular' });
  const isIt = ({ source, target }: { readonly source: string; readonly target: string }) =>
    source === 'estradiol' && target === 'kisspeptin';
  expect(turns.filter(isIt).map(({ sign }) => sign)).toEqual([1]);
  expect(fallsOut.filter(isIt).map(({ sign }) => sign)).toEqual([-1]);
});

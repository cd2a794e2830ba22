import { expect, it } from 'vitest';
import type { PackPlan } from '../../../preload/contract.ts';
import { besides, doneWords, isEmpty, takeWords, undecided } from './tell.ts';

const NOTHING: PackPlan = {
  name: 'pack',
  isPack: true,
  added: [],
  updated: [],
  conflicts: [],
  same: 0,
  older: 0,
  refused: [],
  remarks: [],
  versions: 0,
  views: 0,
  arrangement: 'none',
  passages: 0,
};
const note = { id: 'a', title: 'A', isTrashed: false };
const conflict = { ...note, mine: '', theirs: '', mineAt: 0, theirsAt: 0, others: [] };

it('one and many are told apart', () => {
  expect(besides({ ...NOTHING, same: 1, older: 2, views: 1, passages: 3, arrangement: 'new' })).toEqual([
    '1 note is here as it is there.',
    '2 notes have been changed here since; they stay as they are.',
    '1 saved view comes in.',
    'The arrangement of the map comes in.',
    '3 passages count as read that were not read here.',
  ]);
  expect(doneWords({ added: 1, updated: 2 } as never)).toMatch(/^1 note came in, 2 notes were brought up to date\. /);
  expect(takeWords({ ...NOTHING, added: [note] }, {})).toBe('Take 1 note in');
  expect(takeWords({ ...NOTHING, views: 1 }, {})).toBe('Take it in');
  expect(takeWords({ ...NOTHING, added: [note], conflicts: [conflict] }, { a: 'both' })).toBe('Take 2 notes in');
  expect(takeWords({ ...NOTHING, conflicts: [conflict] }, { a: 'mine' })).toBe('Take it in');
});

it('a plan is empty only where nothing at all would come in', () => {
  expect(isEmpty({ ...NOTHING, same: 4, refused: [{ path: 'x', reason: 'y' }] })).toBe(true);
  for (const more of [{ added: [note] }, { conflicts: [conflict] }, { views: 1 }, { passages: 1 }, { versions: 1 }])
    expect(isEmpty({ ...NOTHING, ...more })).toBe(false);
  expect(isEmpty({ ...NOTHING, arrangement: 'conflict' })).toBe(false);
});

it('what was changed on both sides waits for a choice', () => {
  const plan: PackPlan = { ...NOTHING, conflicts: [conflict], arrangement: 'conflict' };
  expect(undecided(plan, { notes: {}, arrangement: null })).toBe(2);
  expect(undecided(plan, { notes: { a: 'both' }, arrangement: 'mine' })).toBe(0);
});

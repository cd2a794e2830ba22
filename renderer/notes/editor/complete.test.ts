import { expect, test } from 'vitest';
import { realAtlas } from '../../state/real-atlas.ts';
import { rankLinkables } from './complete.ts';
import { linkablesOf } from './linkables.ts';

const all = linkablesOf(realAtlas(), [], '');
const first = (typed: string): string | undefined => rankLinkables(all, typed)[0]?.name;

test('a name begun in small letters offers the concept itself before what is called after it', () => {
  expect(first('oxyto')).toBe('Oxytocin');
  expect(first('cort')).toBe('Cortisol');
});

test('another name leads to the concept, a sentence to the relation', () => {
  expect(first('compound f')).toBe('Cortisol');
  expect(rankLinkables(all, 'cortisol lowers crh')[0]).toMatchObject({ kind: 'relation' });
});

test('what nothing is called offers nothing', () => {
  expect(rankLinkables(all, 'phlogiston')).toEqual([]);
});

import { expect, test } from 'vitest';
import { trunksOf } from '../drawing/trunks.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { trunkCount, trunkName, trunkRelations } from './trunk.ts';

const atlas = realAtlas();
const trunks = trunksOf(atlas);

test('a trunk says how many relations do what, from where to where', () => {
  const trunk = trunks.find(({ from, to, sign }) => from === 'stress' && to === 'reproductive' && sign === 'lowers');
  if (!trunk) throw new Error('the stress axis lowers the reproductive axis');
  const count = trunk.relations.length;
  expect(trunkName(atlas, trunk)).toBe(`${count} lower, from Stress axis to Reproductive axis`);
  expect(trunkCount(trunk)).toBe(`−${count}`);
  expect(trunkName(atlas, { ...trunk, relations: trunk.relations.slice(0, 1) })).toMatch(/^1 lowers, /);
});

test('it names its first relations and counts the rest', () => {
  for (const trunk of trunks) {
    const told = trunkRelations(atlas, trunk, 2);
    const more = trunk.relations.length - 2;
    expect(told.endsWith(`, and ${more} more`), told).toBe(more > 0);
  }
});

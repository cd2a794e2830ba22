import { expect, test } from 'vitest';
import { influenceOf } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { trunksOf } from './trunks.ts';

const atlas = realAtlas();
const trunks = trunksOf(atlas);

test('trunks count every signed relation between two lanes once, and none within a lane', () => {
  const shownByOthers = new Set(
    atlas.layout.unlined.filter(({ as }) => as !== 'merged').map(({ relation }) => relation),
  );
  const between = atlas.relations.filter((relation) => {
    const [from, to] = [atlas.layout.places[relation.source]?.lane, atlas.layout.places[relation.target]?.lane];
    const isSigned = ['raises', 'needs', 'lowers'].includes(influenceOf(relation));
    return from && to && from !== to && isSigned && !shownByOthers.has(relation.id);
  });
  const carried = trunks.flatMap(({ relations }) => relations);
  expect(carried.toSorted()).toEqual(between.map(({ id }) => id).toSorted());
  expect(trunks.every(({ from, to }) => from !== to)).toBe(true);
  const counts = trunks.map(({ relations }) => relations.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('the stress axis lowers the reproductive axis by one trunk with its count', () => {
  const found = trunks.filter(({ from, to, sign }) => from === 'stress' && to === 'reproductive' && sign === 'lowers');
  expect(found).toHaveLength(1);
  expect(found[0]?.relations.length).toBeGreaterThanOrEqual(5);
});

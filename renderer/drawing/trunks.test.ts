import fc from 'fast-check';
import { expect, test } from 'vitest';
import { influenceOf, type LaneId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { type PlacedTrunk, placeTrunks, type Trunk, trunksOf } from './trunks.ts';

const atlas = realAtlas();
const trunks = trunksOf(atlas);
const room = { pitch: 90, reach: 120, taken: [] };

test('trunks count every signed relation between two lanes once, and none within a lane', () => {
  const shownByOthers = new Set(
    atlas.layout.unlined.filter(({ as }) => as !== 'merged').map(({ relation }) => relation),
  );
  const between = atlas.relations.filter((relation) => {
    const [from, to] = [atlas.layout.places[relation.source]?.lane, atlas.layout.places[relation.target]?.lane];
    const isSigned = ['raises', 'needs', 'lowers'].includes(influenceOf(relation));
    return from && to && from !== to && isSigned && !shownByOthers.has(relation.id);
  });
  expect(trunks.reduce((sum, { count }) => sum + count, 0)).toBe(between.length);
  expect(trunks.every(({ from, to }) => from !== to)).toBe(true);
  expect(trunks.map(({ count }) => count)).toEqual(trunks.map(({ count }) => count).toSorted((a, b) => b - a));
});

test('the stress axis lowers the reproductive axis by one trunk with its count', () => {
  const found = trunks.filter(({ from, to, sign }) => from === 'stress' && to === 'reproductive' && sign === 'lowers');
  expect(found).toHaveLength(1);
  expect(found[0]?.count).toBeGreaterThanOrEqual(5);
});

const laneOf = (id: LaneId) => atlas.layout.lanes.find((lane) => lane.id === id);

test('a trunk starts in the lane that it leaves and ends in the lane that it enters', () => {
  const placed = placeTrunks(trunks, atlas.layout, room);
  expect(placed).toHaveLength(trunks.length);
  for (const { from, to, tail, head } of placed)
    for (const [id, y] of [
      [from, tail],
      [to, head],
    ] as const) {
      const lane = laneOf(id);
      expect(lane && y >= lane.y && y <= lane.y + lane.height).toBe(true);
    }
});

test('no two trunks lie on one another, at whatever distance they are asked for', () => {
  const lanes = atlas.layout.lanes.map(({ id }) => id);
  const trunk = fc
    .record({
      from: fc.constantFrom(...lanes),
      to: fc.constantFrom(...lanes),
      sign: fc.constantFrom('raises' as const, 'lowers' as const),
      count: fc.integer({ min: 1, max: 40 }),
    })
    .filter(({ from, to }) => from !== to);
  const some: fc.Arbitrary<Trunk[]> = fc.uniqueArray(trunk, {
    selector: ({ from, to, sign }) => `${from}${to}${sign}`,
  });
  const spanOf = ({ tail, head }: PlacedTrunk) => [Math.min(tail, head), Math.max(tail, head)] as const;
  fc.assert(
    fc.property(some, fc.integer({ min: 30, max: 220 }), (all, pitch) => {
      const placed = placeTrunks(all, atlas.layout, { pitch, reach: pitch * 1.3, taken: [] });
      for (const [index, a] of placed.entries())
        for (const b of placed.slice(index + 1)) {
          const [[top, bottom], [start, end]] = [spanOf(a), spanOf(b)];
          const isBeside = Math.abs(a.x - b.x) >= pitch - 1e-6;
          expect(isBeside || bottom <= start || end <= top).toBe(true);
        }
    }),
    { numRuns: 40 },
  );
});

test('a trunk keeps clear of what is drawn, where there is room', () => {
  const { lanes, width } = atlas.layout;
  const [upper, lower] = lanes;
  if (!upper || !lower) throw new Error('the map has two lanes');
  const wall = { x: 0, y: 0, width: width - 200, height: 5000, weight: 1 };
  const one: Trunk = { from: upper.id, to: lower.id, sign: 'raises', count: 3 };
  const [placed] = placeTrunks([one], atlas.layout, { ...room, taken: [wall] });
  expect(placed && placed.x - room.pitch / 2).toBeGreaterThanOrEqual(width - 200);
});

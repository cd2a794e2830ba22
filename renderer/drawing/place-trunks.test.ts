import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LaneId, RelationId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { isOverlapping } from './geometry.ts';
import { NEVER, type PlacedTrunk, placeTrunks } from './place-trunks.ts';
import { type Trunk, trunksOf } from './trunks.ts';

const atlas = realAtlas();
const trunks = trunksOf(atlas);
const room = { pitch: 90, reach: 120, girth: 48, count: { width: 86, height: 50 }, taken: [] };

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
      relations: fc.array(fc.constant(RelationId.parse('cortisol--lowers--crh')), { minLength: 1, maxLength: 40 }),
    })
    .filter(({ from, to }) => from !== to);
  const some: fc.Arbitrary<Trunk[]> = fc.uniqueArray(trunk, {
    selector: ({ from, to, sign }) => `${from}${to}${sign}`,
  });
  const spanOf = ({ tail, head }: PlacedTrunk) => [Math.min(tail, head), Math.max(tail, head)] as const;
  fc.assert(
    fc.property(some, fc.integer({ min: 30, max: 220 }), (all, pitch) => {
      const placed = placeTrunks(all, atlas.layout, { ...room, pitch, reach: pitch * 1.3 });
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
  const one: Trunk = {
    from: upper.id,
    to: lower.id,
    sign: 'raises',
    relations: [RelationId.parse('cortisol--lowers--crh')],
  };
  const [placed] = placeTrunks([one], atlas.layout, { ...room, taken: [wall] });
  expect(placed && placed.x - room.girth / 2).toBeGreaterThanOrEqual(width - 200);
});

test('on the map itself no trunk covers a concept, at the size of the overview in a small window', () => {
  const { concepts, layout } = { concepts: Object.values(atlas.layout.places), layout: atlas.layout };
  const unit = 1 / 0.34;
  const placed = placeTrunks(trunks, layout, {
    pitch: 34 * unit,
    reach: 44 * unit,
    girth: 18 * unit,
    count: { width: 32 * unit, height: 19 * unit },
    taken: concepts.map((box) => ({ ...box, weight: 1 })),
  });
  expect(placed).toHaveLength(trunks.length);
  for (const { x, tail, head, width, from, to, sign } of placed) {
    const stroke = { x: x - width / 2, y: Math.min(tail, head), width, height: Math.abs(head - tail) };
    const covered = concepts.filter((box) => isOverlapping(stroke, box));
    expect(covered, `${from} ${sign} ${to}`).toEqual([]);
  }
});

test('a count stands on its trunk, clear of both ends', () => {
  for (const { count, tail, head } of placeTrunks(trunks, atlas.layout, room)) {
    expect(count - room.count.height / 2).toBeGreaterThan(Math.min(tail, head));
    expect(count + room.count.height / 2).toBeLessThan(Math.max(tail, head));
  }
});

test('no trunk covers a name, however little room there is: it is left out', () => {
  const { lanes, width } = atlas.layout;
  const [name] = lanes.map(({ y, height }) => ({
    x: 0,
    y: y + height - 20,
    width: width - 300,
    height: 40,
    weight: NEVER,
  }));
  if (!name) throw new Error('the map has lanes');
  const placed = placeTrunks(trunks, atlas.layout, { ...room, taken: [name] });
  expect(placed.length).toBeLessThan(trunks.length);
  for (const { x, tail, head } of placed) {
    const isBeside = x - room.girth / 2 >= name.x + name.width;
    const isAboveOrBelow = Math.max(tail, head) <= name.y || Math.min(tail, head) >= name.y + name.height;
    expect(isBeside || isAboveOrBelow).toBe(true);
  }
});

import { describe, expect, it } from 'vitest';
import type { Box } from './geometry.ts';
import type { Terrain } from './lattice.ts';
import { entered, measure } from './measure.ts';
import { nudge } from './nudge.ts';
import { type Route, routeAll } from './route.ts';
import type { Link, Tier } from './share.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 80, height: 48 });

const terrain = (boxes: Record<string, Box>, more: Partial<Terrain> = {}): Terrain => ({
  width: 640,
  height: 480,
  boxes: new Map(Object.entries(boxes)),
  walls: [],
  fences: [],
  rim: 8,
  top: 8,
  ...more,
});

const line = (from: string, to: string, style = 'sign 1', tier: Tier = 1): Link => ({
  from,
  to,
  tier,
  style,
});

const lay = (ground: Terrain, ...connections: Link[]): readonly Route[] => routeAll(ground, connections, 3);

const strokesOf = (routes: readonly Route[]) => routes.map(({ connection, points }) => ({ ...connection, points }));

describe('laying lines', () => {
  it('draws neighbours in one row with one straight stroke between their middles', () => {
    const [route] = lay(terrain({ crh: box(16, 80), acth: box(240, 80) }), line('crh', 'acth', 'sign 1', 0));
    expect(route?.points).toEqual([
      [96, 104],
      [240, 104],
    ]);
  });

  it('goes around a box that stands in the way', () => {
    const ground = terrain({ crh: box(16, 80), other: box(200, 80), acth: box(400, 80) });
    const routes = lay(ground, line('crh', 'acth'));
    expect(strokesOf(routes).flatMap((stroke) => entered(ground.boxes, stroke))).toEqual([]);
  });

  it('never enters a wall', () => {
    const wall = { x: 200, y: 16, width: 40, height: 160 };
    const routes = lay(terrain({ a: box(16, 80), b: box(400, 80) }, { walls: [wall] }), line('a', 'b'));
    expect(strokesOf(routes).flatMap((stroke) => entered(new Map([['wall', wall]]), stroke))).toEqual([]);
  });

  it('goes around a foreign frame, but into its own', () => {
    const fence = { x: 180, y: 60, width: 120, height: 90, inside: new Set(['b']) };
    const ground = terrain({ a: box(16, 80), b: box(200, 80), c: box(400, 80) }, { fences: [fence] });
    const [into, around] = strokesOf(lay(ground, line('a', 'b'), line('a', 'c', 'sign -1')));
    const frame = new Map([['frame', fence]]);
    expect(into && entered(frame, into)).toEqual(['frame']);
    expect(around && entered(frame, around)).toEqual([]);
  });

  it('joins arrows of one sign into a comb and keeps others off their track', () => {
    const ground = terrain(
      { a: box(16, 96), b: box(16, 176), c: box(16, 256), target: box(500, 176) },
      {
        walls: [
          { x: 440, y: 130, width: 160, height: 36 },
          { x: 440, y: 234, width: 160, height: 36 },
        ],
      },
    );
    const comb = strokesOf(lay(ground, line('a', 'target'), line('b', 'target'), line('c', 'target')));
    const { ink, length } = measure(ground.boxes, comb);
    expect(ink).toBeLessThan(length);
    const mixed = strokesOf(lay(ground, line('a', 'target'), line('b', 'target', 'sign -1'), line('c', 'target')));
    expect(measure(ground.boxes, mixed).sharedByStrangers).toBe(0);
  });

  it('keeps two relations of one pair apart', () => {
    const ground = terrain({ a: box(16, 80), b: box(300, 80) });
    const pair = strokesOf(lay(ground, line('a', 'b'), line('a', 'b')));
    expect(measure(ground.boxes, pair).sharedByStrangers).toBe(0);
  });

  it('says which line found no way', () => {
    const walls = [{ x: 0, y: 200, width: 640, height: 16 }];
    expect(() => lay(terrain({ a: box(16, 80), b: box(16, 300) }, { walls }), line('a', 'b'))).toThrow('a > b');
  });
});

describe('spreading tracks', () => {
  const ground = terrain({ a: box(16, 16), b: box(16, 200), c: box(400, 200), d: box(400, 16) });
  const bunched: readonly Route[] = [
    {
      connection: line('a', 'c'),
      points: [
        [96, 40],
        [240, 40],
        [240, 224],
        [400, 224],
      ],
    },
    {
      connection: line('d', 'b', 'sign -1'),
      points: [
        [400, 40],
        [248, 40],
        [248, 224],
        [96, 224],
      ],
    },
  ];

  it('moves upright legs 16 px apart where there is room, without a new crossing', () => {
    const spread = nudge(bunched, ground);
    const [first, second] = spread.map(({ points }) => points[1]?.[0] ?? 0);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(16, 0);
    const before = measure(ground.boxes, strokesOf(bunched));
    expect(measure(ground.boxes, strokesOf(spread)).crossingPairs).toBe(before.crossingPairs);
  });

  it('leaves lines alone that have room', () => {
    const alone = bunched.slice(0, 1);
    expect(nudge(alone, ground)).toEqual(alone);
  });
});

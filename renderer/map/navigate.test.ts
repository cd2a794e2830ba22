import { describe, expect, test } from 'vitest';
import { ConceptId, type Place } from '../../content/schema/index.ts';
import type { Direction } from '../actions/hands.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { toFlow } from './flow.ts';
import { laneOrder, nearestInDirection, nearestTo, nextRelation, relationsToFollow, shownPlaces } from './navigate.ts';

const at = (x: number, y: number, lane: Place['lane'] = 'stress'): Place => ({
  x,
  y,
  width: 100,
  height: 40,
  lane,
  column: 1,
  form: 'node',
});
const id = (name: string) => ConceptId.parse(name);
const atlas = realAtlas();
const { places } = atlas.layout;
const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

describe('an arrow key', () => {
  test('goes along the row before it goes to a nearer concept aside', () => {
    const row = { a: at(0, 0), b: at(300, 0), c: at(150, 120) };
    expect(nearestInDirection(row, id('a'), 'right')).toBe('b');
  });

  test('goes aside where nothing lies straight ahead', () => {
    expect(nearestInDirection({ a: at(0, 0), c: at(150, 120) }, id('a'), 'right')).toBe('c');
  });

  test('stays at the rim of the map', () => {
    expect(nearestInDirection({ a: at(0, 0), b: at(300, 0) }, id('a'), 'left')).toBeUndefined();
  });

  test('leads nowhere from a concept without a place', () => {
    expect(nearestInDirection({ a: at(0, 0) }, id('nowhere'), 'up')).toBeUndefined();
  });

  test('follows the main chain of the stress axis', () => {
    expect(nearestInDirection(places, id('crh'), 'right')).toBe('acth');
    expect(nearestInDirection(places, id('acth'), 'right')).toBe('adrenal-cortex');
    expect(nearestInDirection(places, id('adrenal-cortex'), 'right')).toBe('cortisol');
  });

  test('reaches every concept of the map from the first one, in some number of steps', () => {
    const reached = new Set<ConceptId>([id('crh')]);
    for (const from of reached)
      for (const direction of DIRECTIONS) {
        const next = nearestInDirection(places, from, direction);
        if (next) reached.add(next);
      }
    const unreached = Object.keys(places).filter((each) => !reached.has(id(each)));
    expect(unreached).toEqual([]);
  });
});

test('Home and End run along a lane from left to right', () => {
  const map = { b: at(300, 0), a: at(0, 0), other: at(-50, 0, 'growth'), c: at(300, 90) };
  expect(laneOrder(map, 'stress')).toEqual(['a', 'b', 'c']);
});

describe('following relations', () => {
  const outgoing = relationsToFollow(atlas, id('cortisol'), 'out');
  const incoming = relationsToFollow(atlas, id('cortisol'), 'in');

  test('visits every relation of a concept, uppermost end first', () => {
    expect(outgoing).toHaveLength(atlas.outgoers.get(id('cortisol'))?.length ?? 0);
    expect(incoming.every(({ target }) => target === 'cortisol')).toBe(true);
    const heights = outgoing.map(({ target }) => places[target]?.y ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  test('reaches every relation of every concept, also those without a line of their own, and each has a line to be at', () => {
    const { line } = toFlow(atlas);
    for (const { id } of atlas.concepts)
      for (const flow of ['out', 'in'] as const) {
        const all = (flow === 'out' ? atlas.outgoers : atlas.incomers).get(id) ?? [];
        const ways = relationsToFollow(atlas, id, flow);
        const reached = new Set<string>();
        let at = nextRelation(ways, null);
        while (at && !reached.has(at.id)) {
          reached.add(at.id);
          expect(line.get(at.id)?.points.length, at.id).toBeGreaterThan(1);
          at = nextRelation(ways, at.id);
        }
        expect([...reached].toSorted(), `${id} ${flow}`).toEqual(all.map((relation) => relation.id).toSorted());
      }
    expect(atlas.layout.unlined.length).toBeGreaterThan(0);
  });

  test('begins with the first and comes back to it after the last', () => {
    expect(nextRelation(outgoing, null)).toBe(outgoing[0]);
    expect(nextRelation(outgoing, outgoing[0]?.id ?? null)).toBe(outgoing[1]);
    expect(nextRelation(outgoing, outgoing.at(-1)?.id ?? null)).toBe(outgoing[0]);
  });

  test('begins anew when the direction changes', () => {
    expect(nextRelation(incoming, outgoing[0]?.id ?? null)).toBe(incoming[0]);
  });

  test('finds nothing where there is nothing', () => {
    expect(nextRelation([], null)).toBeUndefined();
  });
});

test('what is not drawn is passed over, but the way starts wherever the keyboard is', () => {
  const start = ConceptId.parse('crh');
  const next = nearestInDirection(places, start, 'right');
  if (!next) throw new Error('nothing stands right of CRH');
  const without = shownPlaces(places, start, (id) => id !== next);
  const further = nearestInDirection(without, start, 'right');
  expect(further).toBeDefined();
  expect(further).not.toBe(next);
  const alone = shownPlaces(places, start, (id) => id === next);
  expect(Object.keys(alone).toSorted()).toEqual([start, next].toSorted());
  expect(nearestTo(alone, start)).toBe(next);
});

test('the nearest concept lies at no greater distance than any other', () => {
  const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
    [x + width / 2, y + height / 2] as const;
  const start = ConceptId.parse('cortisol');
  const away = (id: string) => {
    const [from, to] = [places[start], places[id]];
    if (!from || !to) return Number.NaN;
    return Math.hypot(middle(to)[0] - middle(from)[0], middle(to)[1] - middle(from)[1]);
  };
  const others = Object.keys(places).filter((id) => id !== start);
  expect(away(nearestTo(places, start) ?? '')).toBe(Math.min(...others.map(away)));
});

import { describe, expect, test } from 'vitest';
import { realAtlas } from '../state/real-atlas.ts';
import { toFlow } from './flow.ts';

const atlas = realAtlas();
const flow = toFlow(atlas);
const nodes = flow.concepts.flatMap(({ id }) => flow.nodeOf(id) ?? []);
const edges = flow.lines.flatMap(({ id }) => flow.edgeOf(id) ?? []);
const relations = flow.lines;
const sorted = (ids: Iterable<string>) => [...ids].toSorted();

test('every concept is a node, and every lane is', () => {
  expect(sorted(nodes.map(({ id }) => id))).toEqual(sorted(atlas.concepts.map(({ id }) => id)));
  expect(flow.lanes).toHaveLength(atlas.layout.lanes.length);
});

test('every relation is an edge, once', () => {
  expect(sorted(edges.map(({ id }) => id))).toEqual(sorted(atlas.relations.map(({ id }) => id)));
});

test('a node and an edge are made once, so that React Flow finds them unchanged', () => {
  for (const { id } of flow.concepts) expect(flow.nodeOf(id)).toBe(flow.nodeOf(id));
  for (const { id } of flow.lines) expect(flow.edgeOf(id)).toBe(flow.edgeOf(id));
});

test('every edge has a name that says what it claims and on what grounds', () => {
  const crhActh = edges.find(({ id }) => id === 'crh--releases--acth');
  expect(crhActh?.ariaLabel).toMatch(/^CRH releases ACTH, textbook.*, within minutes/);
  for (const { ariaLabel } of edges) expect(ariaLabel).toMatch(/^\S.* .*, \S/);
});

test('no node and no edge is a tab stop of its own', () => {
  for (const { domAttributes } of edges) expect(domAttributes?.tabIndex).toBe(-1);
  for (const { domAttributes } of nodes) expect(domAttributes?.tabIndex).toBeUndefined();
});

test('the keyboard enters the map at the head of the stress axis', () => {
  expect(flow.home).toBe('crh');
});

describe('lines', () => {
  test('are drawn on request where they are context, contested or undirected', () => {
    const onRequest = atlas.layout.lines.filter(({ tier, comb }) => tier === 3 && !comb);
    expect(relations.filter(({ isContext }) => isContext)).toHaveLength(onRequest.length);
  });

  test('of main chains are drawn after all other routed lines', () => {
    const tiers = new Map(atlas.layout.lines.map(({ relation, tier }) => [relation, tier]));
    const order = relations.filter(({ shownAs }) => !shownAs).map(({ id }) => tiers.get(id) ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
  });

  test('end on their concepts: each end lies within the box of the concept it belongs to', () => {
    const drawnTo = new Map(atlas.layout.lines.map((line) => [line.relation, line.drawnTo]));
    const away = relations.flatMap(({ id, source, target, points }) => {
      const ends = [
        [points[0], atlas.layout.places[source]],
        [points.at(-1), atlas.layout.places[drawnTo.get(id) ?? target]],
      ] as const;
      const isOn = ends.every(
        ([point, box]) =>
          point &&
          box &&
          point[0] >= box.x - 0.1 &&
          point[0] <= box.x + box.width + 0.1 &&
          point[1] >= box.y - 0.1 &&
          point[1] <= box.y + box.height + 0.1,
      );
      return isOn ? [] : [id];
    });
    expect(away).toEqual([]);
  });

  test('wear the sign of their relation and the weight of its evidence', () => {
    const by = (id: string) => relations.find((line) => line.id === id);
    expect(by('cortisol--inhibits--crh')?.influence).toBe('lowers');
    expect(by('crh--releases--acth')).toMatchObject({ influence: 'raises', weight: 'heavy' });
    for (const { id, weight } of relations)
      expect(weight === 'light').toBe(atlas.relation.get(id)?.evidence === 'article-only');
  });

  test('of contested relations carry the mark', () => {
    for (const { id, shownAs, marks } of relations)
      expect(marks.contested !== null).toBe(!shownAs && atlas.relation.get(id)?.contested === true);
  });
});

test('what the layout does not place is left out with its relations, and nothing else', () => {
  const { crh: _, ...places } = atlas.layout.places;
  const partial = toFlow({ ...atlas, layout: { ...atlas.layout, places } });
  const gone = flow.concepts.filter(({ id }) => !partial.concept.has(id));
  expect(gone.map(({ id }) => id)).toEqual(['crh']);
  for (const { id } of gone) expect(partial.nodeOf(id)).toBeUndefined();
});

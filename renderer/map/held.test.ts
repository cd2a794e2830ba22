import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { toFlow } from './flow.ts';
import { type Held, heldFor, indexOf, keptFrom, type Wish } from './held.ts';

const flow = toFlow(realAtlas());
const index = indexOf(flow);
const crh = ConceptId.parse('crh');
const cortisol = ConceptId.parse('cortisol');
const crhActh = RelationId.parse('crh--releases--acth');
const place = flow.concept.get(crh);
const around = place && { x: place.x - 100, y: place.y - 100, width: place.width + 200, height: place.height + 200 };

const hold = (wish: Partial<Wish>): Held =>
  heldFor(flow, () => index, { window: null, concepts: [], relations: [], isDrawn: () => true, ...wish });
const shown = ({ nodes }: Held) => nodes.flatMap(({ id, type, hidden }) => (type === 'concept' && !hidden ? id : []));

test('from afar nothing is held but where the keyboard is and what is selected', () => {
  expect(hold({})).toEqual({ nodes: [], edges: [] });
  expect(shown(hold({ concepts: [crh, cortisol] })).toSorted()).toEqual([cortisol, crh]);
});

test('close by, concepts near the pane are held and those far away are not', () => {
  const held = shown(hold({ window: around ?? null }));
  expect(held).toContain(crh);
  expect(held).not.toContain(cortisol);
});

test('a line that crosses the pane is held with both ends, and an end that lies elsewhere has no element', () => {
  const held = hold({ window: around ?? null });
  const ids = new Set(held.nodes.map(({ id }) => id));
  expect(held.edges.length).toBeGreaterThan(5);
  for (const { source, target } of held.edges) expect(ids.has(source) && ids.has(target)).toBe(true);
  expect(held.nodes.some(({ hidden }) => hidden)).toBe(true);
});

test('what is not drawn is not held, unless it is followed or selected', () => {
  const isDrawn = () => false;
  expect(hold({ window: around ?? null, isDrawn }).edges).toEqual([]);
  const followed = hold({ window: around ?? null, isDrawn, relations: [crhActh] });
  expect(followed.edges.map(({ id }) => id)).toEqual([crhActh]);
});

test('everything keeps its order whatever is held, so that no element is moved', () => {
  const all = hold({ window: { x: 0, y: 0, width: 4000, height: 3000 } });
  const rank = new Map(all.nodes.map(({ id }, order) => [id, order]));
  const some = hold({ window: around ?? null, concepts: [cortisol] });
  const order = some.nodes.map(({ id }) => rank.get(id) ?? -1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('the same lists are kept while they hold the same', () => {
  const before = hold({ window: around ?? null });
  expect(keptFrom(before, hold({ window: around ?? null }))).toBe(before);
  const after = keptFrom(before, hold({ window: around ?? null, relations: [], isDrawn: (id) => id !== crhActh }));
  expect(after.edges).not.toBe(before.edges);
  expect(after.nodes).toHaveLength(before.nodes.length);
});

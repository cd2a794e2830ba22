import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import type { Subject } from '../state/view.ts';
import { conceptNearness, type Drawable, isDrawn, neighboursOf, relationNearness } from './focus.ts';

const atlas = realAtlas();
const neighbours = neighboursOf(atlas);
const crh = ConceptId.parse('crh');
const acth = ConceptId.parse('acth');
const labour = ConceptId.parse('labour');
const crhActh = RelationId.parse('crh--releases--acth');
const concept = (id: ConceptId): Subject => ({ kind: 'concept', id });
const relation = (id: RelationId): Subject => ({ kind: 'relation', id });
const near = (selected: Subject | null, id: ConceptId) => conceptNearness(selected, id, neighbours, atlas.relation);

test('nothing is near or far while nothing is selected', () => {
  expect(near(null, crh)).toBeNull();
  expect(relationNearness(null, { id: crhActh, source: crh, target: acth })).toBeNull();
});

test('a selected concept has its neighbours near, in both directions', () => {
  expect(near(concept(crh), crh)).toBe('self');
  expect(near(concept(crh), acth)).toBe('near');
  expect(near(concept(acth), crh)).toBe('near');
  expect(near(concept(crh), labour)).toBe('far');
});

test('a selected relation has its two ends near and all other relations far', () => {
  expect(near(relation(crhActh), crh)).toBe('near');
  expect(near(relation(crhActh), acth)).toBe('near');
  expect(near(relation(crhActh), labour)).toBe('far');
  const other = { id: RelationId.parse('a--binds--b'), source: crh, target: labour };
  expect(relationNearness(relation(crhActh), other)).toBe('far');
});

test('a group has its members near', () => {
  const group = atlas.concepts.find(({ members }) => members && members.length > 0);
  const member = group?.members?.[0];
  expect(group && member && near(concept(group.id), member)).toBe('near');
});

test('a concept that is joined by a summary alone is not near: no line leads to it', () => {
  const shown = new Map(atlas.layout.unlined.map((each) => [each.relation, each.as]));
  for (const each of atlas.relations) {
    const between = atlas.relations.filter(
      ({ source, target }) =>
        (source === each.source && target === each.target) || (source === each.target && target === each.source),
    );
    if (between.some(({ id }) => shown.get(id) !== 'summary')) continue;
    const [from, to] = [atlas.concept.get(each.source), atlas.concept.get(each.target)];
    if (from?.members?.includes(each.target) || to?.members?.includes(each.source)) continue;
    expect(near(concept(each.source), each.target), each.id).toBe('far');
  }
  expect(near(concept(ConceptId.parse('testosterone-cypionate')), ConceptId.parse('lh'))).toBe('far');
});

test('a concept that acts on itself is not its own neighbour', () => {
  for (const [id, others] of neighbours) expect(others.has(id)).toBe(false);
});

const line = (change: Partial<Drawable>): Drawable => ({
  id: crhActh,
  source: crh,
  target: acth,
  isContext: false,
  shownAs: null,
  ...change,
});
const dark = { selected: null, hovered: null, showsContext: false };

test('a routed line is drawn always, one of context on request', () => {
  expect(isDrawn(line({}), dark)).toBe(true);
  expect(isDrawn(line({ isContext: true }), dark)).toBe(false);
  expect(isDrawn(line({ isContext: true }), { ...dark, showsContext: true })).toBe(true);
});

test('context lines of the selected concept are drawn without being asked for', () => {
  expect(isDrawn(line({ isContext: true }), { ...dark, selected: concept(acth) })).toBe(true);
});

test('what a frame, another line or a whole route shows already gets no line when an end is selected', () => {
  const lights = { ...dark, selected: concept(crh) };
  expect(isDrawn(line({ shownAs: 'summary' }), lights)).toBe(false);
  expect(isDrawn(line({ shownAs: 'merged' }), lights)).toBe(false);
  expect(isDrawn(line({ shownAs: 'containment' }), lights)).toBe(false);
  expect(isDrawn(line({ shownAs: 'bracket' }), lights)).toBe(false);
});

test('what is selected or previewed itself always has a line', () => {
  const hidden = line({ shownAs: 'containment', isContext: true });
  expect(isDrawn(hidden, { ...dark, selected: relation(crhActh) })).toBe(true);
  expect(isDrawn(hidden, { ...dark, hovered: relation(crhActh) })).toBe(true);
});

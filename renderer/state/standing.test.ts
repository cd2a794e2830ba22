import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { NO_FILTER } from './filter.ts';
import type { Lit } from './lights.ts';
import { realAtlas } from './real-atlas.ts';
import { type Lights, NO_LIGHTS, standingsOf } from './standing.ts';
import type { Subject } from './view.ts';

const atlas = realAtlas();
const crh = ConceptId.parse('crh');
const acth = ConceptId.parse('acth');
const labour = ConceptId.parse('labour');
const crhActh = RelationId.parse('crh--releases--acth');
const concept = (id: ConceptId): Subject => ({ kind: 'concept', id });
const relation = (id: RelationId): Subject => ({ kind: 'relation', id });

const under = (lights: Partial<Lights>) => standingsOf(atlas, { ...NO_LIGHTS, ...lights });
const ofConcept = (lights: Partial<Lights>, id: ConceptId) => under(lights).concept.get(id);
const ofRelation = (lights: Partial<Lights>, id: RelationId) => under(lights).relation.get(id);

const context = atlas.layout.lines.filter(({ tier, comb }) => tier === 3 && !comb).map((line) => line.relation);
const unlined = new Map(atlas.layout.unlined.map((each) => [each.relation, each.as]));

test('everything is plain while nothing is looked at, and context is drawn on request', () => {
  expect(new Set(under({}).concept.values())).toEqual(new Set(['plain']));
  expect(ofRelation({}, crhActh)).toBe('plain');
  expect(new Set(context.map((id) => ofRelation({}, id)))).toEqual(new Set(['hidden']));
  expect(new Set(context.map((id) => ofRelation({ showsContext: true }, id)))).toEqual(new Set(['plain']));
});

test('a selected concept has its neighbours near, in both directions', () => {
  expect(ofConcept({ selected: concept(crh) }, crh)).toBe('self');
  expect(ofConcept({ selected: concept(crh) }, acth)).toBe('near');
  expect(ofConcept({ selected: concept(acth) }, crh)).toBe('near');
  expect(ofConcept({ selected: concept(crh) }, labour)).toBe('far');
});

test('a selected relation has its two ends near and all other relations far', () => {
  const { concept: concepts, relation: relations } = under({ selected: relation(crhActh) });
  expect([crh, acth, labour].map((id) => concepts.get(id))).toEqual(['near', 'near', 'far']);
  expect(relations.get(crhActh)).toBe('self');
  const others = [...relations].filter(([id]) => id !== crhActh).map(([, standing]) => standing);
  expect(new Set(others)).toEqual(new Set(['far', 'hidden']));
});

test('light reaches as many relations as was chosen, and each further one stands further back', () => {
  const focus = { hops: 3, flow: 'downstream', isAlone: false } as const;
  const chain = ['crh', 'acth', 'adrenal-cortex', 'cortisol'].map((id) => ConceptId.parse(id));
  const standings = under({ selected: concept(crh), focus });
  expect(chain.map((id) => standings.concept.get(id))).toEqual(['self', 'near', 'second', 'third']);
  expect(ofConcept({ selected: concept(crh), focus: { ...focus, hops: 1 } }, chain[2] ?? crh)).toBe('far');
});

test('upstream leaves out what is acted on, downstream what acts', () => {
  const flowing = (flow: 'upstream' | 'downstream') => ({
    selected: concept(acth),
    focus: { hops: 1, flow, isAlone: false } as const,
  });
  expect(ofRelation(flowing('upstream'), crhActh)).toBe('near');
  expect(ofRelation(flowing('downstream'), crhActh)).toBe('far');
});

test('a light that shines alone takes the rest off the map, but never the selection', () => {
  const lights = { selected: concept(crh), focus: { hops: 1, flow: 'both', isAlone: true } as const };
  expect(ofConcept(lights, labour)).toBe('hidden');
  expect(ofConcept(lights, crh)).toBe('self');
});

test('what a light leaves that shines alone is listed: all it reaches and the selection, whether it has a line or not', () => {
  const focus = { hops: 1, flow: 'both', isAlone: true } as const;
  const { alone } = under({ selected: concept(crh), focus });
  expect(alone?.concepts.has(crh) && alone.concepts.has(acth)).toBe(true);
  expect(alone?.concepts.has(labour)).toBe(false);
  expect(alone?.relations.has(crhActh)).toBe(true);
  expect(under({ selected: concept(crh), focus: { ...focus, isAlone: false } }).alone).toBeNull();
});

test('a group has its members near', () => {
  const group = atlas.concepts.find(({ members }) => members && members.length > 0);
  const member = group?.members?.[0];
  expect(group && member && ofConcept({ selected: concept(group.id) }, member)).toBe('near');
});

test('light does not go through a group from one member to the others', () => {
  const focus = { hops: 2, flow: 'downstream', isAlone: false } as const;
  const cortisol = ConceptId.parse('cortisol');
  const groups = atlas.concepts.filter(({ members }) => members?.includes(crh) && members.includes(cortisol));
  expect(groups).not.toEqual([]);
  expect(ofConcept({ selected: concept(crh), focus }, cortisol)).toBe('far');
});

test('a concept that is joined by a summary alone is not near: no line leads to it', () => {
  expect(ofConcept({ selected: concept(ConceptId.parse('testosterone-cypionate')) }, ConceptId.parse('lh'))).toBe(
    'far',
  );
});

test('context lines of the selected concept are drawn without being asked for', () => {
  const id = context.find((each) => atlas.relation.get(each)) ?? crhActh;
  const source = atlas.relation.get(id)?.source ?? crh;
  expect(ofRelation({ selected: concept(source) }, id)).toBe('near');
});

test('what a frame, another line or a whole route shows already gets no line when an end is selected', () => {
  for (const [id] of unlined) {
    const source = atlas.relation.get(id)?.source ?? crh;
    expect(ofRelation({ selected: concept(source) }, id), id).toBe('hidden');
    expect(ofRelation({ selected: relation(id) }, id), id).toBe('self');
  }
});

const route: Lit = {
  kind: 'way',
  relations: new Set([crhActh]),
  concepts: new Set([crh, acth]),
  label: 'Route: CRH to ACTH, 1 of 1',
};

test('a lit route is near and the rest is far, whatever is selected', () => {
  const standings = under({ selected: concept(labour), lit: route });
  expect([crh, acth, labour].map((id) => standings.concept.get(id))).toEqual(['near', 'near', 'self']);
  expect(standings.concept.get(ConceptId.parse('cortisol'))).toBe('far');
  expect(standings.relation.get(crhActh)).toBe('near');
});

test('a lit relation is drawn, whatever shows it else, and though a filter does not ask for it', () => {
  const [id = crhActh] = [...unlined.keys()];
  const lit = { ...route, relations: new Set([id]) };
  expect(ofRelation({ lit, filter: { ...NO_FILTER, grade: 'A', noted: true, verb: 'hide' } }, id)).toBe('near');
});

test('a filter dims or hides what it does not ask for, and counts what it does', () => {
  const contested = { ...NO_FILTER, contested: 'only' } as const;
  const count = atlas.relations.filter((each) => each.contested).length;
  expect(under({ filter: contested }).fitting?.relations.size).toBe(count);
  expect(ofRelation({ filter: contested }, crhActh)).toBe('far');
  expect(ofRelation({ filter: { ...contested, verb: 'hide' } }, crhActh)).toBe('hidden');
});

test('a filter for an axis keeps the relations that touch it, and the concepts at their other ends', () => {
  const standings = under({ filter: { ...NO_FILTER, axes: ['growth'], verb: 'hide' } });
  for (const { id, source, target } of atlas.relations) {
    const touches = [source, target].some((end) => atlas.concept.get(end)?.axis === 'growth');
    if (!touches) expect(standings.relation.get(id), id).toBe('hidden');
    else
      expect(
        [source, target].map((end) => standings.concept.get(end)),
        id,
      ).toEqual(['plain', 'plain']);
  }
});

test('a filter for notes keeps what carries one', () => {
  const noted = new Set([`concept:${labour}`]);
  const filter = { ...NO_FILTER, noted: true, verb: 'hide' } as const;
  expect(ofConcept({ filter, noted }, labour)).toBe('plain');
  expect(ofConcept({ filter, noted }, crh)).toBe('hidden');
});

test('a selection that the filter takes off the map stays, and so do the ends of a selected relation', () => {
  const filter = { ...NO_FILTER, axes: ['growth'], verb: 'hide' } as const;
  expect(ofConcept({ filter, selected: concept(labour) }, labour)).toBe('self');
  const standings = under({ filter, selected: relation(crhActh) });
  expect(standings.relation.get(crhActh)).toBe('self');
  expect([crh, acth].map((id) => standings.concept.get(id))).toEqual(['near', 'near']);
});

test('a frame goes with what it holds, a bracket with the relations that it brackets', () => {
  const { frames, brackets } = atlas.layout;
  expect(under({}).hiddenFrames.size).toBe(0);
  expect(new Set(under({}).bracket.values())).toEqual(new Set(['plain']));
  const growth = { ...NO_FILTER, axes: ['growth'] } as const;
  const hidden = under({ filter: { ...growth, verb: 'hide' } });
  for (const { id, of, kind } of frames) {
    const holder = ConceptId.parse(of ?? id);
    if (kind !== 'band' && kind !== 'panel')
      expect(hidden.hiddenFrames.has(id), id).toBe(hidden.concept.get(holder) === 'hidden');
  }
  expect(hidden.hiddenFrames.has('traits')).toBe(true);
  expect(brackets.map(({ id }) => hidden.bracket.get(id)).filter((standing) => standing === 'plain')).toHaveLength(1);
  expect(hidden.bracket.get('protocol-gh-peptides')).toBe('plain');
  expect(under({ filter: growth }).bracket.get('protocol-trt-men')).toBe('far');
});

test('what may still be drawn on request is what the filter neither asks for nor hides', () => {
  const contested = { ...NO_FILTER, contested: 'only' } as const;
  const left = context.filter((id) => !atlas.relation.get(id)?.contested);
  expect(under({}).contextCount).toBe(context.length);
  expect(under({ filter: contested }).contextCount).toBe(left.length);
  expect(under({ filter: { ...contested, verb: 'hide' } }).contextCount).toBe(0);
});

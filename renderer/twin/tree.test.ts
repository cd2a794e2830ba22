import { expect, test } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { trunksOf } from '../drawing/trunks.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { type TreeItem, treeOf } from './tree.ts';

const atlas = realAtlas();

const flat = (items: readonly TreeItem[]): readonly TreeItem[] =>
  items.flatMap((item) => [item, ...flat(item.children)]);
const everything = flat(treeOf(atlas, []));
const ofKind = (kind: TreeItem['kind'], items = everything) => items.filter((item) => item.kind === kind);

const note = (target: NoteTarget): Note => ({
  id: `note-on-${target.kind}`,
  body: 'Mine',
  title: 'Mine',
  targets: [target],
  createdAt: 1,
  updatedAt: 1,
  rev: 1,
  tags: [],
  label: null,
  isPinned: false,
  deletedAt: null,
});

test('every concept is in the tree once', () => {
  const ids = ofKind('concept').map(({ subject }) => subject?.id);
  expect(ids.toSorted()).toEqual(atlas.concepts.map(({ id }) => id).toSorted());
});

test('every relation is in the tree under both of its ends', () => {
  const found = Map.groupBy(ofKind('relation'), ({ subject }) => subject?.id);
  for (const { id, source, target } of atlas.relations) {
    const under = (found.get(id) ?? []).map(({ key }) => key.split('/')[1]);
    expect(under.toSorted(), id).toEqual([...new Set<string>([source, target])].toSorted());
  }
});

test('the trunks between lanes are in the tree, each with all its relations to light', () => {
  const found = ofKind('trunk').flatMap((item) => (item.kind === 'trunk' ? [[...item.lit.relations]] : []));
  expect(found).toEqual(trunksOf(atlas).map(({ relations }) => relations));
});

test('no two items share a key', () => {
  expect(new Set(everything.map(({ key }) => key)).size).toBe(everything.length);
});

test('a relation opens into its mechanism, evidence and context, what is contested about it, and the way on', () => {
  for (const item of ofKind('relation')) {
    if (item.kind !== 'relation') continue;
    const terms = item.children.map((child) => (child.kind === 'detail' ? child.term : child.kind));
    expect(terms).toEqual(expect.arrayContaining(['How', 'Evidence', 'Where', 'way']));
    expect(terms.includes('Contested')).toBe(item.relation.contested);
  }
});

test('a relation and a claim open into every source that they cite', () => {
  const sourcesOf = (item: TreeItem) => ofKind('source', flat(item.children)).map((each) => each.label);
  for (const item of [...ofKind('relation'), ...ofKind('fact')]) {
    const cites = item.kind === 'relation' ? item.relation.cites : item.kind === 'fact' ? item.fact.cites : [];
    expect(sourcesOf(item), item.name).toHaveLength(cites.length);
  }
});

test('a concept holds every claim about it', () => {
  for (const item of ofKind('concept')) {
    if (item.kind !== 'concept') continue;
    const claims = ofKind('fact', flat(item.children)).map(({ label }) => label);
    expect(claims).toEqual(item.concept.facts.map(({ text }) => text));
  }
});

test('the way on leads to the other end', () => {
  for (const item of ofKind('way')) {
    const [, here] = item.key.split('/');
    const relation = atlas.relation.get(RelationId.parse(item.key.split('/').at(-2)));
    expect([relation?.source, relation?.target]).toEqual(expect.arrayContaining([here, item.subject?.id]));
  }
});

test('my notes stand under what they are about, and the concept says that it has one', () => {
  const cortisol = ConceptId.parse('cortisol');
  const relation = RelationId.parse('crh--releases--acth');
  const items = flat(
    treeOf(atlas, [note({ kind: 'concept', id: cortisol }), note({ kind: 'relation', id: relation })]),
  );
  const above = ofKind('note', items).map(({ key }) => key.split('/').at(-2));
  expect(above.toSorted()).toEqual(['My notes', relation, relation]);
  expect(items.find(({ key }) => key === 'stress/cortisol')?.name).toMatch(/Has your note$/);
});

test('what is read out of a concept says how many relations raise and lower, and nothing is read by its id', () => {
  expect(everything.find(({ key }) => key === 'stress/cortisol')?.name).toMatch(/^Cortisol\. Raised by \d+, /);
  for (const { name } of everything) expect(name).not.toMatch(/--|^[a-z]+(-[a-z]+)+$/);
});

test('under a filter a concept is listed with the relations that are kept, and what holds nothing then goes', () => {
  const [kept] = atlas.relations;
  if (!kept) throw new Error('the atlas has no relations');
  const ends: readonly string[] = [kept.source, kept.target];
  const tree = treeOf(atlas, [], ({ kind, id }) => (kind === 'relation' ? id === kept.id : ends.includes(id)));
  const items = flat(tree);
  const lanes = tree.filter(({ kind }) => kind === 'lane');
  const places = new Set(ends.map((id) => atlas.layout.places[id]?.lane));
  expect(lanes.map(({ key }) => key).toSorted()).toEqual([...places].toSorted());
  expect(
    items
      .filter(({ kind }) => kind === 'concept')
      .map(({ subject }) => subject?.id)
      .toSorted(),
  ).toEqual(ends.toSorted());
  expect(items.filter(({ kind }) => kind === 'relation')).toHaveLength(2);
  for (const { name, children } of items.filter(({ kind }) => kind === 'group'))
    expect(name).toMatch(`, ${children.length}`);
});

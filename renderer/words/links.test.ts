import { expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { groupsOf, linkGroups } from './links.ts';

const atlas = realAtlas();
const concept = (id: string) => {
  const found = atlas.concept.get(ConceptId.parse(id));
  if (!found) throw new Error(`no concept ${id}`);
  return found;
};
const others = (id: string, title: string) =>
  linkGroups(atlas, concept(id))
    .find((group) => group.title === title)
    ?.links.map(({ other }) => other.id);

test('a card lists every relation of its concept, each exactly once', () => {
  for (const each of atlas.concepts) {
    const listed = linkGroups(atlas, each).flatMap(({ links }) => links.map(({ relation }) => relation.id));
    const all = atlas.relations.filter(({ source, target }) => source === each.id || target === each.id);
    expect(listed.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  }
});

test('what raises and lowers a concept is told apart from what it raises and lowers', () => {
  expect(others('acth', 'Raised by')).toContain('crh');
  expect(others('acth', 'Lowered by')).toContain('glucocorticoid-receptor');
  expect(others('acth', 'Raises')).not.toContain('crh');
});

test('what a concept is required for stands with what it raises', () => {
  expect(others('oxtr', 'Raised by')).toContain('magnesium');
});

test('links without a direction stand apart', () => {
  expect(others('rs53576', 'Other links')).toContain('empathy');
});

test('a relation of a concept to itself is listed once', () => {
  const crh = concept('crh');
  const [any] = atlas.relations;
  if (!any) throw new Error('no relations');
  const self = { ...any, source: crh.id, target: crh.id };
  const ends = new Map([[crh.id, [self]]]);
  const groups = linkGroups({ ...atlas, incomers: ends, outgoers: ends }, crh);
  expect(groups.flatMap(({ links }) => links)).toHaveLength(1);
});

test('no group is empty', () => {
  for (const each of atlas.concepts) for (const { links } of linkGroups(atlas, each)) expect(links).not.toHaveLength(0);
});

test('a member knows its groups', () => {
  for (const group of atlas.concepts) {
    for (const id of group.members ?? []) expect(groupsOf(atlas, concept(id))).toContain(group);
  }
});

import { describe, expect, test } from 'vitest';
import { realAtlas } from '../state/real-atlas.ts';
import { realCourse } from '../state/real-course.ts';
import type { Found } from './documents.ts';
import { createSearch } from './search.ts';

const atlas = realAtlas();
const course = realCourse();
const search = createSearch(atlas, course);

const idOf = (found: Found): string => {
  switch (found.kind) {
    case 'concept':
    case 'fact':
      return found.concept.id;
    case 'relation':
      return found.relation.id;
    case 'note':
    case 'entry':
      return found.note.id;
    case 'passage':
      return `${found.passage.id}${found.isPlain ? ' plainly' : ''}`;
    case 'reference':
      return found.reference.id;
    case 'term':
      return found.term.id;
    case 'claim':
      return found.claim.id;
  }
};
const first = (query: string) => {
  const hit = search.find(query, 5).groups[0]?.hits[0];
  return hit && `${hit.found.kind} ${idOf(hit.found)}`;
};
const all = (query: string, kind: Found['kind']) =>
  search
    .find(query, 1000)
    .groups.filter((group) => group.kind === kind)
    .flatMap(({ hits }) => hits.map(({ found }) => idOf(found)));

describe('the first hit', () => {
  test.each([
    ['OTR', 'oxtr'],
    ['otr', 'oxtr'],
    ['cortisol', 'cortisol'],
    ['hydrocortisone', 'cortisol'],
    ['oxyt', 'oxytocin'],
    ['cortsol', 'cortisol'],
    ['progestrone', 'progesterone'],
    ['estradiol', 'estradiol'],
    ['oestradiol', 'estradiol'],
  ])('for "%s" is the concept %s', (query, id) => {
    expect(first(query)).toBe(`concept ${id}`);
  });

  test('every concept is found first by its own label, or by one that bears the same name', () => {
    const missed = atlas.concepts.filter(({ label, id }) => first(label) !== `concept ${id}`).map(({ id }) => id);
    expect(missed).toEqual([]);
  });

  test('a place on the grid leads to what stands there', () => {
    const found = all('S7', 'concept');
    expect(found).toContain('cortisol');
  });
});

test('short words are not taken for each other', () => {
  expect(all('CRH', 'concept')).not.toContain('trh');
  expect(all('LH', 'concept')[0]).toBe('lh');
});

test('a claim is found by its words in any order', () => {
  expect(all('crh cortisol', 'relation')).toContain('cortisol--inhibits--crh');
});

test('a source is found by its author, with or without accents, and by its year', () => {
  expect(all('Olah', 'reference')).toContain('olah2017');
  expect(all('herman 2016', 'reference')).toContain('herman2016');
});

test('a fact is found by what it says', () => {
  expect(all('disulfide bridge', 'fact')).toContain('oxytocin');
});

test('terms of the glossary and claims of the article are found by their words', () => {
  expect(all('adaptogen', 'term')).toEqual(['adaptogen']);
  expect(all('soothing music', 'claim')).toContain('article-13');
  expect(all('heart-surgery trial', 'claim')).toContain('article-13');
});

test('a passage is found by its words, at each depth and plainly', () => {
  expect(all('single-letter variants', 'passage')).toContain('what-a-snp-can-do');
  expect(all('spelling changes', 'passage')).toContain('what-a-snp-can-do plainly');
});

test('groups count all hits and hold no more than asked for', () => {
  const group = search.find('oxytocin', 3).groups.find(({ kind }) => kind === 'relation');
  expect(group?.hits).toHaveLength(3);
  expect(group?.total).toBeGreaterThan(3);
});

test('nothing typed finds nothing, and so does nonsense', () => {
  expect(search.find(' - ', 5).total).toBe(0);
  expect(search.find('qqqqzzzz', 5)).toMatchObject({ total: 0, groups: [] });
});

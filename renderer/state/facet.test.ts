import { expect, test } from 'vitest';
import { influenceOf } from '../../content/schema/index.ts';
import { FACETS, type Facet, facetKey, facetsOf, fittingUnder, toggle } from './facet.ts';
import { fittingIn, isOpen, NO_FILTER } from './filter.ts';
import { realAtlas } from './real-atlas.ts';

const atlas = realAtlas();
const nobody: ReadonlySet<string> = new Set();
const count = (facet: Facet, filter = NO_FILTER) => fittingUnder(atlas, filter, nobody, {}, facet).relations.size;

test('asking for a facet twice asks for nothing again', () => {
  for (const facet of FACETS) {
    const asked = { ...NO_FILTER, ...toggle(NO_FILTER, facet) };
    expect(facetsOf(asked).map(facetKey)).toEqual([facetKey(facet)]);
    expect(isOpen({ ...asked, ...toggle(asked, facet) }), facetKey(facet)).toBe(true);
  }
});

test('the count of a facet is what a click on it shows', () => {
  for (const facet of FACETS) {
    const shown = fittingIn(atlas, { ...NO_FILTER, ...toggle(NO_FILTER, facet) }, nobody);
    expect(count(facet), facetKey(facet)).toBe(shown.relations.size);
  }
});

test('a count says what is left under the other fields, and is the same whatever its own field asks for', () => {
  const contested = { ...NO_FILTER, contested: 'only' } as const;
  const raises = { field: 'influences', value: 'raises' } as const;
  const expected = atlas.relations.filter((each) => each.contested && influenceOf(each) === 'raises').length;
  expect(count(raises, contested)).toBe(expected);
  expect(count(raises, { ...contested, influences: ['lowers', 'raises'] })).toBe(expected);
  expect(count(raises, { ...NO_FILTER, contested: 'without' })).toBe(count(raises) - expected);
});

test('every relation has one influence, one timescale, and a grade that the last one takes in', () => {
  const sum = (field: Facet['field']) =>
    FACETS.filter((each) => each.field === field).reduce((total, facet) => total + count(facet), 0);
  expect(sum('influences')).toBe(atlas.relations.length);
  expect(sum('timescales')).toBe(atlas.relations.length);
  expect(count({ field: 'grade', value: 'E' })).toBe(atlas.relations.length);
});

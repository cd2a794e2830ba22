import { expect, test } from 'vitest';
import { ConceptId, mapLabel, RelationId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { arrivalAt, balanceOf, conceptName, selectionNews } from './spoken.ts';

const atlas = realAtlas();
const cortisol = ConceptId.parse('cortisol');

test('arrival at a concept says its name and how many relations raise and lower', () => {
  const concept = atlas.concept.get(cortisol);
  expect(concept && arrivalAt(atlas, concept)).toMatch(/^Cortisol\. Raised by \d+, lowered by \d+, raises \d+/);
});

test('summaries are not counted beside the route they sum up', () => {
  const all = atlas.concepts.map(({ id }) => balanceOf(atlas, id)).join(' ');
  const said = [...all.matchAll(/(?:raises|Raises) (\d+)/g)].reduce((sum, [, number]) => sum + Number(number), 0);
  const raising = atlas.relations.filter((each) => each.sign === 1 && !each.summary);
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThanOrEqual(raising.length);
});

test('a concept without causes and effects is announced by its name alone', () => {
  const lonely = atlas.concepts.find(({ id }) => balanceOf(atlas, id) === '');
  expect(lonely && arrivalAt(atlas, lonely)).toBe(lonely && `${lonely.label}.`);
});

test('a name holds the words that are seen on the map, so that they can be spoken to it', () => {
  for (const concept of atlas.concepts) {
    expect(conceptName(concept)).toContain(mapLabel(concept));
    expect(conceptName(concept)).toContain(concept.label);
  }
});

test('a selection is announced in words, never by its id', () => {
  const id = RelationId.parse('crh--releases--acth');
  expect(selectionNews(atlas, { kind: 'relation', id })).toMatch(/^Selected: CRH .* ACTH, textbook/);
  expect(selectionNews(atlas, { kind: 'concept', id: cortisol })).toMatch(/^Selected: Cortisol\. /);
  expect(selectionNews(atlas, { kind: 'concept', id: ConceptId.parse('nowhere') })).toBe('');
});

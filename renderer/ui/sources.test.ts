import { expect, test } from 'vitest';
import { ConceptId, ReferenceId } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { citedBy, numberSources, usesOf } from './sources.ts';

const atlas = realAtlas();
const id = (text: string) => ReferenceId.parse(text);

test('sources are numbered in the order of first citation, each once', () => {
  const sources = numberSources(atlas, [id('tsigos2002'), id('herman2016'), id('tsigos2002')]);
  expect([...sources.values()].map(({ number, reference }) => [number, reference.id])).toEqual([
    [1, 'tsigos2002'],
    [2, 'herman2016'],
  ]);
});

test('an id that the atlas does not know takes no number', () => {
  const sources = numberSources(atlas, [id('nobody1900'), id('herman2016')]);
  expect(sources.get(id('herman2016'))?.number).toBe(1);
});

test('every citation of every card has a number', () => {
  for (const concept of atlas.concepts) {
    const sources = numberSources(atlas, citedBy(concept));
    for (const cite of citedBy(concept)) expect(sources.has(cite)).toBe(true);
  }
});

test('a source knows what rests on it', () => {
  const { concepts, relations } = usesOf(atlas, id('herman2016'));
  expect(concepts.map((concept) => concept.id)).toContain(ConceptId.parse('cortisol'));
  for (const { cites } of relations) expect(cites).toContain('herman2016');
});

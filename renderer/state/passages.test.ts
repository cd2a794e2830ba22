import { expect, test } from 'vitest';
import { ClaimId, ConceptId } from '../../content/schema/index.ts';
import { litByPassage, passagesAbout, passagesTelling } from './passages.ts';
import { realAtlas } from './real-atlas.ts';
import { realCourse } from './real-course.ts';

const course = realCourse();
const atlas = realAtlas();
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

test('a passage lights what it names, the arrows of its claims, and their ends', () => {
  for (const passage of course.passage.values()) {
    const lit = litByPassage(atlas, course, passage);
    if (!lit) continue;
    expect(lit.kind).toBe('passage');
    for (const id of lit.relations) {
      const relation = atlas.relation.get(id);
      expect(relation && lit.concepts.has(relation.source) && lit.concepts.has(relation.target), id).toBe(true);
    }
    if (passage.block.kind === 'paragraph')
      for (const claim of passage.block.claims)
        for (const id of course.claim.get(claim)?.relations ?? []) expect(lit.relations).toContain(id);
  }
});

test('nearly every passage lights something', () => {
  const dark = [...course.passage.values()].filter((each) => litByPassage(atlas, course, each) === null);
  expect(ids(dark).length).toBeLessThan(course.passage.size / 5);
});

test('passages about a concept are those that name it, tables and plans too', () => {
  expect(ids(passagesAbout(course, { kind: 'concept', id: ConceptId.parse('labour') }))).toContain('labour-and-milk');
  expect(ids(passagesAbout(course, { kind: 'concept', id: ConceptId.parse('anastrozole') }))).toContain(
    'protocol-trt-men',
  );
  expect(ids(passagesAbout(course, { kind: 'concept', id: ConceptId.parse('cortisol') }))).toContain('hormones');
});

test('a claim knows where it is told, at every depth', () => {
  expect(ids(passagesTelling(course, ClaimId.parse('fast-and-slow-arm')))).toEqual(['two-arms', 'cascade']);
});

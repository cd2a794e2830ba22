import { describe, expect, it } from 'vitest';
import { sampleConcept, sampleContent, sampleReference, sampleRelation } from '../sample.ts';
import { checkNames } from './names.ts';

describe('names', () => {
  it('are sound in a small sound world', () => {
    expect(checkNames(sampleContent())).toEqual([]);
  });

  it('may not be used twice', () => {
    const content = sampleContent({ concepts: [sampleConcept('crh'), sampleConcept('crh'), sampleConcept('acth')] });
    expect(checkNames(content)).toEqual([{ file: '(crh)', where: 'crh', message: 'this id is used twice' }]);
  });

  it('are the names of the files', () => {
    const crh = sampleConcept('crh');
    const files = new Map([[crh, 'content/concepts/crf.json']]);
    const [problem] = checkNames(sampleContent({ concepts: [crh, sampleConcept('acth')], files }));
    expect(problem).toEqual({ file: 'content/concepts/crf.json', where: 'crh', message: 'should stand in crh.json' });
  });

  it('put a relation in the file of the axis it starts from', () => {
    const relation = sampleRelation('crh--stimulates--acth');
    const files = new Map([[relation, 'content/relations/hpg-axis.json']]);
    const [problem] = checkNames(sampleContent({ relations: [relation], files }));
    expect(problem?.message).toBe('should stand in hpa-axis.json');
  });

  it('of relations say source, effect and target, and may say more', () => {
    const told = sampleRelation('crh--stimulates--acth--at-night');
    expect(checkNames(sampleContent({ relations: [told] }))).toEqual([]);
    const wrong = sampleRelation('crh--stimulates--acth', { effect: 'releases' });
    expect(checkNames(sampleContent({ relations: [wrong] }))[0]?.message).toContain('crh--releases--acth');
  });

  it('of more than 28 characters need a short form', () => {
    const label = 'Corticotropin-releasing hormone';
    const long = sampleContent({ concepts: [sampleConcept('crh', { label }), sampleConcept('acth')] });
    expect(checkNames(long)[0]).toMatchObject({ where: 'label', file: '(crh)' });
    const short = sampleContent({ concepts: [sampleConcept('crh', { label, short: 'CRH' }), sampleConcept('acth')] });
    expect(checkNames(short)).toEqual([]);
  });

  it('are unique for sources too: one DOI, one reference', () => {
    const references = [
      sampleReference('book', { DOI: '10.1000/ABC' }),
      sampleReference('same', { DOI: '10.1000/abc' }),
    ];
    expect(checkNames(sampleContent({ references }))[0]?.message).toBe('10.1000/abc is also the DOI of book');
  });
});

import { describe, expect, it } from 'vitest';
import { sampleConcept, sampleContent, sampleRelation } from '../sample.ts';
import { checkGraph } from './graph.ts';

describe('the graph', () => {
  it('is sound in a small sound world', () => {
    expect(checkGraph(sampleContent())).toEqual([]);
  });

  it('has both ends of every relation', () => {
    const content = sampleContent({ concepts: [sampleConcept('crh')] });
    expect(checkGraph(content)).toEqual([
      {
        file: '(crh--stimulates--acth)',
        where: 'crh--stimulates--acth.target',
        message: 'there is no concept "acth"',
      },
    ]);
  });

  it('has no relation from a concept to itself', () => {
    const content = sampleContent({
      concepts: [sampleConcept('crh')],
      relations: [sampleRelation('crh--stimulates--crh')],
    });
    expect(checkGraph(content)[0]?.message).toBe('points at its own source');
  });

  it('leaves no concept alone', () => {
    const content = sampleContent({ concepts: [...sampleContent().concepts, sampleConcept('avp')] });
    expect(checkGraph(content)).toEqual([{ file: '(avp)', where: 'id', message: 'no relation begins or ends here' }]);
  });
});

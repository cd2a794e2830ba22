import { describe, expect, it } from 'vitest';
import { sampleConcept, sampleContent, sampleRelation } from '../sample.ts';
import { checkCitations } from './citations.ts';

const withFact = (over: Record<string, unknown>) =>
  sampleContent({
    concepts: [
      sampleConcept('crh', {
        facts: [{ text: 'Exists.', cites: ['book'], evidence: 'textbook', contested: false, note: '', ...over }],
      }),
      sampleConcept('acth'),
    ],
  });

describe('citations', () => {
  it('are sound in a small sound world', () => {
    expect(checkCitations(sampleContent())).toEqual([]);
  });

  it('name a reference that exists', () => {
    expect(checkCitations(withFact({ cites: ['lost'] }))).toEqual([
      { file: '(crh)', where: 'facts[0].cites', message: 'there is no reference "lost"' },
    ]);
  });

  it('name a reference once', () => {
    expect(checkCitations(withFact({ cites: ['book', 'book'] }))[0]?.message).toBe('names a reference twice');
  });

  it('are needed by whatever is marked as supported', () => {
    expect(checkCitations(withFact({ cites: [] }))[0]?.where).toBe('facts[0].cites');
    const relation = sampleRelation('crh--stimulates--acth', { cites: [] });
    expect(checkCitations(sampleContent({ relations: [relation] }))[0]?.where).toBe('crh--stimulates--acth.cites');
    const figures = [{ name: 'length', value: '41', unit: 'amino acids', cites: [] }];
    const concepts = [sampleConcept('crh', { figures }), sampleConcept('acth')];
    expect(checkCitations(sampleContent({ concepts }))[0]?.where).toBe('figures[0].cites');
  });

  it('may be missing where only the article says so and a note tells', () => {
    expect(checkCitations(withFact({ cites: [], evidence: 'article-only', note: 'Untested.' }))).toEqual([]);
    expect(checkCitations(withFact({ cites: [], evidence: 'article-only' }))).toHaveLength(1);
  });

  it('come with a note where a claim is contested', () => {
    expect(checkCitations(withFact({ contested: true }))[0]?.message).toBe('is contested, but no note says why');
  });
});

import { describe, expect, it } from 'vitest';
import { sampleContent, sampleRelation } from '../sample.ts';
import { checkContexts } from './contexts.ts';

describe('relations of one pair', () => {
  const problemsOf = (first: Record<string, unknown>, second: Record<string, unknown>) =>
    checkContexts(
      sampleContent({
        relations: [sampleRelation('a--stimulates--b', first), sampleRelation('a--inhibits--b', second)],
      }),
    );

  it('do not contradict each other in one context', () => {
    expect(problemsOf({}, {})).toEqual([
      {
        file: '(a--inhibits--b)',
        where: 'a--inhibits--b',
        message: 'contradicts the sign of a--stimulates--b in a context that overlaps',
      },
    ]);
  });

  it('may differ in sign where their contexts are apart', () => {
    expect(problemsOf({ when: { phase: ['late-follicular'] } }, { when: { notPhase: ['late-follicular'] } })).toEqual(
      [],
    );
  });

  it('may differ where one only sums up', () => {
    expect(problemsOf({ summary: true }, {})).toEqual([]);
  });

  it('do not stand there twice', () => {
    const relations = [sampleRelation('a--stimulates--b'), sampleRelation('a--stimulates--b--again')];
    expect(checkContexts(sampleContent({ relations }))[0]?.message).toBe(
      'repeats a--stimulates--b in a context that overlaps',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { sampleContent, sampleRelation } from '../sample.ts';
import { checkSigns } from './signs.ts';

const problemsOf = (id: string, over: Record<string, unknown>) =>
  checkSigns(sampleContent({ relations: [sampleRelation(id, over)] }));

describe('signs', () => {
  it('go with the effect', () => {
    expect(problemsOf('crh--stimulates--acth', { sign: 1 })).toEqual([]);
    expect(problemsOf('crh--stimulates--acth', { sign: -1 })).toHaveLength(1);
    expect(problemsOf('crh--inhibits--acth', { sign: 1 })).toHaveLength(1);
    expect(problemsOf('cbg--binds--cortisol', { sign: -1 })).toEqual([]);
  });

  it('never let a treatment raise its disorder', () => {
    expect(problemsOf('drug--treats--disorder', { sign: 1 })[0]?.message).toBe(
      '"treats" cannot have the sign 1; it can have -1 or 0',
    );
  });

  it('are 0 where nothing acts', () => {
    expect(problemsOf('crh--part-of--hpa-axis', { sign: 1 })).toHaveLength(1);
    expect(problemsOf('crh--part-of--hpa-axis', { sign: 0, strength: undefined })).toEqual([]);
  });

  it('and strength come together or not at all', () => {
    expect(problemsOf('crh--stimulates--acth', { strength: undefined })[0]?.message).toBe(
      'has a direction but no strength',
    );
    expect(problemsOf('crh--stimulates--acth', { sign: 0 })[0]?.message).toBe('has a strength but no direction');
  });
});

import { describe, expect, it } from 'vitest';
import { sampleConcept, sampleContent, sampleRelation } from '../sample.ts';
import { checkGroups } from './groups.ts';

const axis = sampleConcept('hpa-axis', { kind: 'process', members: ['crh', 'acth'] });
const withRelation = (id: string, over: Record<string, unknown> = {}) =>
  sampleContent({ concepts: [...sampleContent().concepts, axis], relations: [sampleRelation(id, over)] });

describe('a group', () => {
  it('has members that exist', () => {
    const strange = sampleConcept('hpa-axis', { members: ['crh', 'tsh', 'hpa-axis'] });
    const content = sampleContent({ concepts: [...sampleContent().concepts, strange] });
    expect(checkGroups(content).map((problem) => problem.message)).toEqual([
      '"tsh" cannot be a member: there is no such concept',
      '"hpa-axis" cannot be a member: it is the group',
    ]);
  });

  it('neither acts nor is acted upon in inference', () => {
    expect(checkGroups(withRelation('crh--stimulates--hpa-axis'))[0]).toMatchObject({
      where: 'crh--stimulates--hpa-axis.target',
      message: '"hpa-axis" is a group: name a member, or mark the arrow as a summary',
    });
    expect(checkGroups(withRelation('hpa-axis--stimulates--crh'))).toHaveLength(1);
  });

  it('may be the end of a summary or of an arrow without direction', () => {
    expect(checkGroups(withRelation('crh--stimulates--hpa-axis', { summary: true }))).toEqual([]);
    expect(checkGroups(withRelation('crh--part-of--hpa-axis', { sign: 0 }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { realCourse } from '../state/real-course.ts';
import { claimPlace, reasonOf } from './verdict.ts';

const { audited } = realCourse();

describe('the words of the audit', () => {
  it('do not say a verdict twice, and leave no reason empty', () => {
    for (const claim of audited) expect(reasonOf(claim), claim.id).not.toMatch(/^(?:Not s|S)upported\. |^$/);
  });

  it('keep a verdict that the sentence goes on from', () =>
    expect(reasonOf({ why: 'Supported with caveat for animals; contested for human trust.' })).toBe(
      'Supported with caveat for animals; contested for human trust.',
    ));

  it('name the place in the article', () => expect(audited.map(claimPlace)[0]).toBe('Claim 1, Fundamentals'));
});

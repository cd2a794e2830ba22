import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../content/schema/index.ts';
import { NO_CLAIM_FILTER } from '../state/library.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { realCourse } from '../state/real-course.ts';
import { countParts, countVerdicts, fitting, isAboutTreatment, othersNamed } from './audit.ts';

const atlas = realAtlas();
const course = realCourse();
const numbersOf = (filter: Partial<typeof NO_CLAIM_FILTER>) =>
  fitting(course, { ...NO_CLAIM_FILTER, ...filter }).map(({ article }) => article.number);

const claimNo = (number: number) => {
  const claim = course.audited.find(({ article }) => article.number === number);
  if (!claim) throw new Error(`no claim ${number}`);
  return claim;
};

describe('the audit', () => {
  it('shows all claims of the article in its order', () =>
    expect(numbersOf({})).toEqual(Array.from({ length: course.audited.length }, (_, index) => index + 1)));

  it('counts what its filters show', () => {
    for (const [verdict, count] of countVerdicts(course.audited)) expect(numbersOf({ verdict })).toHaveLength(count);
    for (const [part, count] of countParts(course.audited)) expect(numbersOf({ part })).toHaveLength(count);
    expect(countVerdicts(course.audited).map(([verdict]) => verdict)).toEqual(VERDICTS);
  });

  it('finds a claim by its number and by words of its reason', () => {
    expect(numbersOf({ words: '43' })).toContain(43);
    expect(numbersOf({ words: 'no test links' })).toEqual([1]);
  });

  it('shows the claims of all six contradictions', () => {
    const ids = new Set(course.contradictions.flatMap(({ claims }) => claims));
    expect(course.contradictions).toHaveLength(6);
    expect(numbersOf({ isContradicted: true })).toHaveLength(ids.size);
  });

  it('shows nothing as supported without a source, its own or that of the claims it points to', () => {
    for (const claim of course.audited) {
      const others = othersNamed(course, claim);
      if (claim.article.verdict.startsWith('supported'))
        expect([...claim.cites, ...others.flatMap(({ cites }) => cites)], claim.id).not.toEqual([]);
    }
  });

  it('follows a reason to the claims that it names', () => {
    expect(othersNamed(course, claimNo(81)).map(({ article }) => article.number)).toEqual([66, 67, 68]);
    expect(othersNamed(course, claimNo(1))).toEqual([]);
  });

  it('says of every plan that it is no advice, and of basic physiology nothing', () => {
    for (const { claims } of course.protocols)
      for (const id of claims) {
        const claim = course.audited.find((each) => each.id === id);
        if (claim) expect(isAboutTreatment(atlas, course, claim), id).toBe(true);
      }
    expect(isAboutTreatment(atlas, course, claimNo(3))).toBe(false);
  });
});

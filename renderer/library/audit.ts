import { ARTICLE_PARTS, type ArticlePart, type Concept, VERDICTS, type Verdict } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { AuditedClaim, CourseBook } from '../state/course.ts';
import type { ClaimFilter } from '../state/library.ts';
import { holdsWords } from './words.ts';

const wordsOf = ({ article, text, why }: AuditedClaim): string => `${article.number} ${text} ${why}`;

/** The claims that all of a filter fits, in the order of the article. */
export const fitting = (course: CourseBook, filter: ClaimFilter): readonly AuditedClaim[] =>
  course.audited.filter(
    (claim) =>
      (filter.verdict === null || claim.article.verdict === filter.verdict) &&
      (filter.part === null || claim.article.part === filter.part) &&
      (!filter.isContradicted || course.contradictionsOf.has(claim.id)) &&
      holdsWords(wordsOf(claim), filter.words),
  );

/** How many claims got each verdict, best first. */
export const countVerdicts = (claims: readonly AuditedClaim[]): readonly (readonly [Verdict, number])[] =>
  VERDICTS.map((verdict) => [verdict, claims.filter(({ article }) => article.verdict === verdict).length]);

/** How many claims stand in each part of the article. */
export const countParts = (claims: readonly AuditedClaim[]): readonly (readonly [ArticlePart, number])[] =>
  ARTICLE_PARTS.map((part) => [part, claims.filter(({ article }) => article.part === part).length]);

/** Plans, drugs and preparations: claims on these are no advice. */
const isTreatment = ({ kind }: Concept): boolean => kind === 'protocol' || kind === 'drug';

/** Whether a claim is about a treatment: it asserts an arrow from or to one, or stands in a plan of the course. */
export const isAboutTreatment = (atlas: Atlas, course: CourseBook, claim: AuditedClaim): boolean =>
  course.protocols.some(({ claims }) => claims.includes(claim.id)) ||
  claim.relations.some((id) => {
    const relation = atlas.relation.get(id);
    const ends = relation ? [atlas.concept.get(relation.source), atlas.concept.get(relation.target)] : [];
    return ends.some((concept) => concept !== undefined && isTreatment(concept));
  });

/** The claims that a reason points to by number: "see 66-68". */
export const othersNamed = (course: CourseBook, { why }: AuditedClaim): readonly AuditedClaim[] => {
  const [, from, to = from] = /\bsee (\d+)(?:[-–](\d+))?/.exec(why) ?? [];
  return course.audited.filter(({ article }) => article.number >= Number(from) && article.number <= Number(to));
};

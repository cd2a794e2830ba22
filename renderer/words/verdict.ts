import type { ArticlePart, Verdict } from '../../content/schema/index.ts';
import type { AuditedClaim } from '../state/course.ts';

const VERDICT: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  'supported-with-caveat': 'With a caveat',
  contested: 'Contested',
  'not-supported': 'Not supported',
  miscited: 'Miscited',
};

const PART: Readonly<Record<ArticlePart, string>> = {
  fundamentals: 'Fundamentals',
  intermediate: 'Intermediate',
  academic: 'Academic',
  references: 'References',
  reflection: 'Reflection',
};

/** A verdict as it stands on a chip: "With a caveat". */
export const verdictWord = (verdict: Verdict): string => VERDICT[verdict];

/** A part of the article, by its heading. */
export const partWord = (part: ArticlePart): string => PART[part];

/** Where a claim stands in the article: "Claim 43, Intermediate". */
export const claimPlace = ({ article }: AuditedClaim): string => `Claim ${article.number}, ${PART[article.part]}`;

/** Verdicts as reasons begin with them; the chip says it already. */
const OPENING = /^(?:Supported(?: with caveat)?|Contested|Not supported|Miscited)\. /;

/** Why the verdict is what it is, without the verdict itself where that opens it. */
export const reasonOf = ({ why }: Pick<AuditedClaim, 'why'>): string => why.replace(OPENING, '');

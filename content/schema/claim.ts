import { z } from 'zod';
import { Citations } from './concept.ts';
import { RelationId } from './ids.ts';

/** What an audit found of a statement of the article, best first. */
export const VERDICTS = ['supported', 'supported-with-caveat', 'contested', 'not-supported', 'miscited'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const ARTICLE_PARTS = ['fundamentals', 'intermediate', 'academic', 'references', 'reflection'] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

export const ClaimId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab-case')
  .brand('ClaimId');
export type ClaimId = z.infer<typeof ClaimId>;

/** A statement that the readings tell: one of the article's, restated and audited, or one of the course's own. */
export const Claim = z.strictObject({
  id: ClaimId,
  text: z.string().min(1),
  /** Null for the course's own, which is told as true. */
  article: z
    .strictObject({
      /** In the order of the article, from 1. */
      number: z.number().int().min(1),
      part: z.enum(ARTICLE_PARTS),
      verdict: z.enum(VERDICTS),
    })
    .nullable(),
  /** What the verdict rests on; empty where the text says it all. */
  why: z.string(),
  /** The arrows that it asserts. */
  relations: z.array(RelationId).readonly(),
  /** Claims that cannot be true together with this one. */
  denies: z.array(ClaimId).readonly(),
  cites: Citations,
});
export type Claim = z.infer<typeof Claim>;

/** Claims of the article that do not go together, or with their sources. */
export const Contradiction = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  text: z.string().min(1),
  claims: z.array(ClaimId).min(1).readonly(),
});
export type Contradiction = z.infer<typeof Contradiction>;

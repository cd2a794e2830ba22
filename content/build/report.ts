import type { Compiled } from './compile.ts';
import { readabilityOf } from './readability.ts';
import { claimsOf, isUncited } from './rules/citations.ts';
import { orphansOf } from './rules/graph.ts';
import { paragraphsOf, versionsOf } from './telling.ts';

export interface Report {
  readonly concepts: number;
  readonly relations: number;
  readonly references: number;
  readonly facts: number;
  /** Facts and relations on which sources disagree. */
  readonly contested: number;
  /** Facts, figures and relations that stand as knowledge without a source. */
  readonly uncited: number;
  readonly orphans: number;
  readonly readings: number;
  /** By version: `fundamentals`, `fundamentals-plain`, … */
  readonly words: Readonly<Record<string, number>>;
  /** School years, to a tenth. */
  readonly grade: Readonly<Record<string, number>>;
  /** Audited claims of the article. */
  readonly claims: number;
  readonly glossary: number;
  readonly tables: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly protocols: number;
  readonly prompts: number;
  readonly scenarios: number;
  /** Paragraphs without a claim. */
  readonly untied: number;
  readonly errors: number;
}

const byVersion = (course: Compiled['course'], reading: (texts: readonly string[]) => number) =>
  Object.fromEntries(
    versionsOf(course).map(({ level, isPlain, texts }) => [isPlain ? `${level}-plain` : level, reading(texts)]),
  );

export const report = ({ content, course, problems }: Pick<Compiled, 'content' | 'course' | 'problems'>): Report => ({
  concepts: content.concepts.length,
  relations: content.relations.length,
  references: content.references.length,
  facts: content.concepts.reduce((sum, concept) => sum + concept.facts.length, 0),
  contested: claimsOf(content).filter((claim) => claim.contested).length,
  uncited: claimsOf(content).filter(isUncited).length,
  orphans: orphansOf(content).size,
  readings: course.readings.length,
  words: byVersion(course, (texts) => readabilityOf(texts).words),
  grade: byVersion(course, (texts) => Math.round(readabilityOf(texts).grade * 10) / 10),
  claims: course.claims.filter(({ article }) => article !== null).length,
  glossary: course.glossary.length,
  tables: course.tables.length,
  rows: Object.fromEntries(course.tables.map(({ id, rows }) => [id, rows.length])),
  protocols: course.protocols.length,
  prompts: course.prompts.length,
  scenarios: course.scenarios.length,
  untied: course.readings.flatMap(paragraphsOf).filter(({ claims }) => claims.length === 0).length,
  errors: problems.length,
});

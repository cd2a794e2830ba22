import type { Compiled } from './compile.ts';
import { claimsOf, isUncited } from './rules/citations.ts';
import { orphansOf } from './rules/graph.ts';

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
  readonly errors: number;
}

export const report = ({ content, problems }: Pick<Compiled, 'content' | 'problems'>): Report => ({
  concepts: content.concepts.length,
  relations: content.relations.length,
  references: content.references.length,
  facts: content.concepts.reduce((sum, concept) => sum + concept.facts.length, 0),
  contested: claimsOf(content).filter((claim) => claim.contested).length,
  uncited: claimsOf(content).filter(isUncited).length,
  orphans: orphansOf(content).size,
  errors: problems.length,
});

import type { Evidence, ReferenceId } from '../../schema/index.ts';
import { type Content, type Entry, fileOf } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Something that needs a citation, and where it stands. */
export interface Claim {
  readonly entry: Entry;
  readonly where: string;
  readonly cites: readonly ReferenceId[];
  /** Undefined for a figure, which has no grade of its own. */
  readonly evidence: Evidence | undefined;
  readonly contested: boolean;
  readonly note: string;
}

/** Every fact, figure and relation, in the order of the content. */
export const claimsOf = (content: Pick<Content, 'concepts' | 'relations'>): readonly Claim[] => [
  ...content.concepts.flatMap((concept): Claim[] => [
    ...concept.facts.map((fact, index) => ({ entry: concept, where: `facts[${index}]`, ...fact })),
    ...concept.figures.map((figure, index) => ({
      entry: concept,
      where: `figures[${index}]`,
      cites: figure.cites,
      evidence: undefined,
      contested: false,
      note: '',
    })),
  ]),
  ...content.relations.map((relation) => ({
    entry: relation,
    where: relation.id,
    cites: relation.cites,
    evidence: relation.evidence,
    contested: relation.contested,
    note: relation.contestedNote,
  })),
];

/**
 * Nothing is marked supported without a citation: a claim cites a source, or says that only the article asserts it and
 * is marked as contested or carries a note. What is contested says by whom or why.
 */
export const checkCitations = (content: Content): readonly Problem[] => {
  const known = new Set<string>(content.references.map((reference) => reference.id));
  return claimsOf(content).flatMap((claim) => {
    const file = fileOf(content, claim.entry);
    const problem = (part: string, message: string): Problem => ({ file, where: `${claim.where}${part}`, message });
    const problems = claim.cites
      .filter((cite) => !known.has(cite))
      .map((cite) => problem('.cites', `there is no reference "${cite}"`));
    if (new Set(claim.cites).size < claim.cites.length) problems.push(problem('.cites', 'names a reference twice'));
    if (isUncited(claim))
      problems.push(problem('.cites', 'has no citation, though it is not marked as the article’s own'));
    if (claim.contested && claim.note === '') problems.push(problem('', 'is contested, but no note says why'));
    return problems;
  });
};

/** True if a claim stands there as knowledge without a source. */
export const isUncited = (claim: Claim): boolean =>
  claim.cites.length === 0 && !(claim.evidence === 'article-only' && (claim.contested || claim.note !== ''));

import { gradeOf, type Relation, TIMESCALES, type Timescale, type When } from '../../content/schema/index.ts';
import type { CausalGraph } from './causal-graph.ts';

/** Relations that follow each other, each from the target of the one before. */
export interface Path {
  readonly relations: readonly Relation[];
  /** Product of the signs: what more at the start means at the end. */
  readonly sign: 1 | -1;
  /** The relation with the weakest evidence, the first of equals: a path is no stronger. */
  readonly weakest: Relation;
  /** Time of the slowest relation: a path is no faster. */
  readonly slowest: Timescale;
  /** Where all relations hold at once. */
  readonly when: When;
}

const weaker = (a: Relation, b: Relation): Relation => (gradeOf(b.evidence) > gradeOf(a.evidence) ? b : a);

/** @throws TypeError if there is no relation */
export const toPath = (relations: readonly Relation[], when: When): Path => ({
  relations: [...relations],
  sign: relations.filter(({ sign }) => sign === -1).length % 2 === 0 ? 1 : -1,
  weakest: relations.reduce(weaker),
  slowest: TIMESCALES.findLast((each) => relations.some(({ timescale }) => timescale === each)) ?? TIMESCALES[0],
  when,
});

/** Best first: by the weakest grade, then the number of relations, then the place of the relations in the files. */
export const byRank =
  ({ order }: CausalGraph) =>
  (a: Path, b: Path): number => {
    const byGrade = gradeOf(a.weakest.evidence).localeCompare(gradeOf(b.weakest.evidence));
    if (byGrade !== 0) return byGrade;
    if (a.relations.length !== b.relations.length) return a.relations.length - b.relations.length;
    const differing = a.relations.findIndex((each, index) => each !== b.relations[index]);
    const [first, second] = [a.relations[differing], b.relations[differing]];
    return first && second ? (order.get(first.id) ?? 0) - (order.get(second.id) ?? 0) : 0;
  };

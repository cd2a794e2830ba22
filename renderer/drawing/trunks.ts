import { influenceOf, type LaneId, type Relation, type RelationId } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Condition, Conditions } from '../state/lens.ts';

/** All relations of one sign from one lane into another, drawn as one stroke with its count. */
export interface Trunk {
  readonly from: LaneId;
  readonly to: LaneId;
  readonly sign: 'raises' | 'lowers';
  readonly relations: readonly RelationId[];
}

/** What is shown by a frame, a bracket or the route that it sums up is no way of its own from lane to lane. */
const SHOWN_BY_OTHERS: ReadonlySet<string> = new Set(['containment', 'bracket', 'summary']);

const signOf = (relation: Relation): Trunk['sign'] | null => {
  const influence = influenceOf(relation);
  if (influence === 'lowers') return 'lowers';
  return influence === 'raises' || influence === 'needs' ? 'raises' : null;
};

const hasSign = (condition: Condition | undefined): boolean => condition === undefined || condition === 'whether';

const NO_CONDITIONS: Conditions = new Map();

/**
 * Gathers the relations with a sign that lead from lane to lane, the larger trunks first. Undirected ones, those whose
 * sign depends on the context, and those that it rules out are in none.
 */
export const trunksOf = ({ relations, layout }: Atlas, conditions = NO_CONDITIONS): readonly Trunk[] => {
  const others = new Set<RelationId>(
    layout.unlined.filter(({ as }) => SHOWN_BY_OTHERS.has(as)).map(({ relation }) => relation),
  );
  const signed = relations.flatMap((relation) => {
    const [from, to] = [layout.places[relation.source]?.lane, layout.places[relation.target]?.lane];
    const sign = hasSign(conditions.get(relation.id)) ? signOf(relation) : null;
    if (!from || !to || from === to || !sign || others.has(relation.id)) return [];
    return [{ from, to, sign, id: relation.id }];
  });
  const groups = Map.groupBy(signed, ({ from, to, sign }) => `${from} ${to} ${sign}`);
  return [...groups.values()]
    .flatMap((group): readonly Trunk[] => {
      const [first] = group;
      return first ? [{ from: first.from, to: first.to, sign: first.sign, relations: group.map(({ id }) => id) }] : [];
    })
    .toSorted((a, b) => b.relations.length - a.relations.length);
};

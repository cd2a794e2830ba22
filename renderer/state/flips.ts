import type { Relation } from '../../content/schema/index.ts';
import type { Atlas } from './atlas.ts';
import { type Condition, conditionsIn, contraries } from './lens.ts';
import { remembered } from './remembered.ts';

/** Two concepts of which one raises the other in one context and lowers it in another. */
export interface Flip {
  /** What holds under the narrowest condition first; at least one relation of each sign. */
  readonly relations: readonly Relation[];
}

const conditionCount = ({ when = {} }: Relation): number =>
  Object.keys(when).filter((key) => key !== 'notPhase').length;

/** Everything on the map that flips, in file order. */
export const flipsOf = remembered((relations: Atlas['relations']): readonly Flip[] =>
  contraries(relations).map((group) => ({
    relations: group.toSorted((a, b) => conditionCount(b) - conditionCount(a)),
  })),
);

/** A flip in a context: the relations that hold there, that may hold, and that do not. */
export const flipIn = (atlas: Atlas, { relations }: Flip, lens: Parameters<typeof conditionsIn>[1]) => {
  const conditions = conditionsIn(atlas, lens);
  const under = (asked: Condition | undefined) => relations.filter(({ id }) => conditions.get(id) === asked);
  const holds = under(undefined);
  return { holds, open: [...under('which'), ...under('whether')], ruledOut: under('ruled-out') };
};

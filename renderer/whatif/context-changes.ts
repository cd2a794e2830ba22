import type { Context, Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import { conditionsIn, contraries, EVERYBODY } from '../state/lens.ts';

/** What a context changes on the map, compared with none. */
export interface ContextChanges {
  /** Hold here, and need not elsewhere. */
  readonly comesIn: readonly Relation[];
  /** Of these the sign is decided here: elsewhere it may be the other one. */
  readonly turns: readonly Relation[];
  /** Do not hold here. */
  readonly fallsOut: readonly Relation[];
}

/** The relations with a known direction that a context decides. */
export const contextChanges = (atlas: Atlas, context: Context): ContextChanges => {
  const [before, now] = [conditionsIn(atlas, EVERYBODY), conditionsIn(atlas, context)];
  const torn = new Set(contraries(atlas.relations).flat());
  const causal = atlas.relations.filter(({ sign, summary }) => sign !== 0 && !summary);
  const decided = causal.filter(({ id }) => before.has(id) && !now.has(id));
  return {
    comesIn: decided.filter((relation) => !torn.has(relation)),
    turns: decided.filter((relation) => torn.has(relation)),
    fallsOut: causal.filter(({ id }) => now.get(id) === 'ruled-out'),
  };
};

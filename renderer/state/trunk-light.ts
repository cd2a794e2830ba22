import type { Trunk } from '../drawing/trunks.ts';
import { trunkName } from '../words/trunk.ts';
import type { Atlas } from './atlas.ts';
import { type Lit, useLights } from './lights.ts';

/** The light of all relations of one sign between two lanes. */
export const litOfTrunk = (atlas: Atlas, trunk: Trunk): Lit => ({
  kind: 'choice',
  relations: new Set(trunk.relations),
  concepts: new Set(
    trunk.relations.flatMap((id) => {
      const relation = atlas.relation.get(id);
      return relation ? [relation.source, relation.target] : [];
    }),
  ),
  label: trunkName(atlas, trunk),
});

/** Lights the relations that a trunk stands for, and brings them into sight. */
export const lightTrunk = (atlas: Atlas, trunk: Trunk): void =>
  useLights.getState().light(litOfTrunk(atlas, trunk), 'seek');

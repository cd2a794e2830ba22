/** Between a route or loop that a note is about, and the light of it on the map. */
import type { RelationId } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import { causalOf } from '../../state/causal.ts';
import type { Lit } from '../../state/lights.ts';
import { isSameTarget, type WayTarget } from '../../state/targets.ts';

/** The route or loop that is lit, or null: a loop comes back to where it began. */
export const wayOfLight = (atlas: Atlas, lit: Lit | null): WayTarget | null => {
  if (lit?.kind !== 'way') return null;
  const relations = [...lit.relations];
  const [first, last] = [relations[0], relations.at(-1)].map((id) => id && atlas.relation.get(id));
  if (!first || !last) return null;
  return { kind: first.source === last.target ? 'loop' : 'route', relations };
};

/** Its relations as the list of loops has them, so that it is marked there too. */
const asListed = (atlas: Atlas, way: WayTarget): readonly RelationId[] => {
  const rounds = way.kind === 'loop' ? causalOf(atlas).loops : [];
  const listed = rounds.find(({ relations }) =>
    isSameTarget({ kind: 'loop', relations: relations.map(({ id }) => id) }, way),
  );
  return listed?.relations.map(({ id }) => id) ?? way.relations;
};

/** The light of a route or loop; null where one of its relations is gone. @param label  what it is called */
export const lightOfWay = (atlas: Atlas, way: WayTarget, label: string): Lit | null => {
  const relations = asListed(atlas, way).map((id) => atlas.relation.get(id));
  const found = relations.filter((each) => each !== undefined);
  if (found.length < relations.length || found.length === 0) return null;
  return {
    kind: 'way',
    relations: new Set(found.map(({ id }) => id)),
    concepts: new Set(found.flatMap(({ source, target }) => [source, target])),
    label,
  };
};

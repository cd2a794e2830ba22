import type { ReactNode } from 'react';
import { bothHold, type RelationId, type When } from '../../content/schema/index.ts';
import { type Path, toPath } from '../graph/path.ts';
import type { Reason } from '../inference/answer.ts';
import type { Atlas } from '../state/atlas.ts';
import type { WayTarget } from '../state/targets.ts';

/** Shows the notes on a route. @param name  what they are about, as it reads in a sentence */
export type WayNotes = (way: WayTarget, name: string) => ReactNode;

const relationsOf = (atlas: Atlas, ids: readonly RelationId[]) => ids.flatMap((id) => atlas.relation.get(id) ?? []);

/** A reason as a path of the map; null where it has no step, because it begins where it ends. */
export const pathOf = (atlas: Atlas, { relations }: Pick<Reason, 'relations'>): Path | null => {
  const steps = relationsOf(atlas, relations);
  const when = steps.reduce<When>((held, each) => bothHold(held, each.when) ?? held, {});
  return steps.length > 0 ? toPath(steps, when) : null;
};

/** A path as something that notes are about. */
export const wayOfPath = ({ relations }: Path): WayTarget => ({
  kind: 'route',
  relations: relations.map(({ id }) => id),
});

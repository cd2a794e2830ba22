import type { LaneId } from '../../content/schema/index.ts';
import type { Trunk } from '../drawing/trunks.ts';
import type { Atlas } from '../state/atlas.ts';
import { relationTitle } from './sentence.ts';

const laneTitle = ({ layout }: Atlas, id: LaneId): string => layout.lanes.find((lane) => lane.id === id)?.title ?? '';

/** What a trunk says: "5 lower, from Stress axis to Reproductive axis". */
export const trunkName = (atlas: Atlas, { from, to, sign, relations }: Trunk): string => {
  const count = relations.length;
  const verb = count === 1 ? sign : { raises: 'raise', lowers: 'lower' }[sign];
  return `${count} ${verb}, from ${laneTitle(atlas, from)} to ${laneTitle(atlas, to)}`;
};

/** The first of its relations in words: "Cortisol lowers GnRH; CRH lowers GnRH, and 3 more". */
export const trunkRelations = (atlas: Atlas, { relations }: Trunk, most = 3): string => {
  const titles = relations.slice(0, most).flatMap((id) => {
    const relation = atlas.relation.get(id);
    return relation ? [relationTitle(atlas, relation)] : [];
  });
  const more = relations.length - titles.length;
  return `${titles.join('; ')}${more > 0 ? `, and ${more} more` : ''}`;
};

/** The count as the map writes it: "+7", "−10". */
export const trunkCount = ({ sign, relations }: Trunk): string => `${sign === 'raises' ? '+' : '−'}${relations.length}`;

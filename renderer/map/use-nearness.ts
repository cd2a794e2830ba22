import type { ConceptId } from '../../content/schema/index.ts';
import { type Atlas, useAtlas } from '../state/atlas.ts';
import { useView } from '../state/view.ts';
import { conceptNearness, type Nearness, type Neighbours, neighboursOf } from './focus.ts';

const known = new WeakMap<Atlas, Neighbours>();

/** Neighbours of an atlas, worked out once. */
const neighboursIn = (atlas: Atlas): Neighbours => {
  const found = known.get(atlas) ?? neighboursOf(atlas);
  known.set(atlas, found);
  return found;
};

/** How close a concept is to the selection. Renders again only when that changes. */
export const useConceptNearness = (id: ConceptId): Nearness => {
  const atlas = useAtlas();
  return useView(({ selected }) => conceptNearness(selected, id, neighboursIn(atlas), atlas.relation));
};

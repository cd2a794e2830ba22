import { useMemo } from 'react';
import type { ConceptId } from '../../content/schema/index.ts';
import { useAtlas } from '../state/atlas.ts';
import { FACETS, type Facet, facetKey, fittingUnder } from '../state/facet.ts';
import type { Fitting } from '../state/filter.ts';
import { useLights } from '../state/lights.ts';
import { useNotes } from '../state/notes.ts';

/** Says how many relations a click on a facet would leave; of notes, how many subjects carry one. */
export type CountOf = (facet: Facet) => number;

const isNoted =
  (noted: ReadonlySet<string>) =>
  (id: ConceptId): boolean =>
    noted.has(`concept:${id}`);

const countIn = ({ field }: Facet, { relations, concepts }: Fitting, noted: ReadonlySet<string>): number =>
  relations.size + (field === 'noted' ? [...concepts].filter(isNoted(noted)).length : 0);

/** The counts of all facets, each under all that the other fields ask for. */
export const useCounts = (): CountOf => {
  const atlas = useAtlas();
  const filter = useLights((state) => state.filter);
  const lens = useLights((state) => state.lens);
  const noted = useNotes((state) => state.noted);
  return useMemo(() => {
    const counts = new Map(
      FACETS.map((facet) => [facetKey(facet), countIn(facet, fittingUnder(atlas, filter, noted, lens, facet), noted)]),
    );
    return (facet) => counts.get(facetKey(facet)) ?? 0;
  }, [atlas, filter, lens, noted]);
};

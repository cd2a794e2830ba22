import { useMemo } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { useBibliography } from '../state/bibliography.ts';
import { useCourse } from '../state/course.ts';
import { useLibrary } from '../state/library.ts';
import { fitting, type Listed, listed, sorted } from './references.ts';
import { indexUses } from './where-cited.ts';

/** All sources in the chosen style and order, and those of them that fit the filter. */
export const useListed = (): { readonly all: readonly Listed[]; readonly shown: readonly Listed[] } => {
  const atlas = useAtlas();
  const course = useCourse();
  const { entries } = useBibliography();
  const style = useLibrary((state) => state.style);
  const order = useLibrary((state) => state.order);
  const filter = useLibrary((state) => state.references);
  const usesOf = useMemo(() => indexUses(atlas, course), [atlas, course]);
  const all = useMemo(
    () =>
      sorted(
        atlas.references.map((each) => listed(each, usesOf(each.id), entries[each.id]?.[style] ?? each.title)),
        order,
      ),
    [atlas, usesOf, entries, style, order],
  );
  const shown = useMemo(() => fitting(all, filter), [all, filter]);
  return { all, shown };
};

import { useEffect } from 'react';
import type { Atlas } from '../state/atlas.ts';
import { useView } from '../state/view.ts';
import { announce } from '../ui/announcer.tsx';
import { selectionNews } from '../words/spoken.ts';

/** Says once what was selected, on whichever page. */
export const useSelectionNews = (atlas: Atlas): void => {
  const selected = useView((state) => state.selected);
  useEffect(() => {
    if (selected) announce(selectionNews(atlas, selected));
  }, [selected, atlas]);
};

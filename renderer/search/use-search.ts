import { useEffect, useMemo } from 'react';
import { once } from '../drawing/once.ts';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { useNotes } from '../state/notes.ts';
import { createSearch, type Results } from './search.ts';

const SHOWN_IN_A_GROUP = 5;
const NOTHING: Results = { typed: [], total: 0, groups: [] };

/**
 * Results for a query over the content and the notes as they are now. The index is made when the window has nothing else
 * to do, or with the first letter: neither the start nor a concept that is moved on the map waits for it.
 */
export const useSearch = (query: string): Results => {
  const atlas = useAtlas();
  const course = useCourse();
  const notes = useNotes((state) => state.notes);
  const search = useMemo(() => once(() => createSearch(atlas, course)), [atlas, course]);
  useEffect(() => {
    const idle = requestIdleCallback(() => void search());
    return () => cancelIdleCallback(idle);
  }, [search]);
  return useMemo(() => {
    if (query.trim() === '') return NOTHING;
    search().setNotes(notes);
    return search().find(query, SHOWN_IN_A_GROUP);
  }, [search, notes, query]);
};

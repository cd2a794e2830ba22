import { useEffect, useMemo, useState } from 'react';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { useNotes } from '../state/notes.ts';
import { createSearch, type Results } from './search.ts';

const SHOWN_IN_A_GROUP = 5;
const NOTHING: Results = { typed: [], total: 0, groups: [] };

/** Results for a query over the content and the notes as they are now. */
export const useSearch = (query: string): Results => {
  const atlas = useAtlas();
  const course = useCourse();
  const notes = useNotes((state) => state.notes);
  const search = useMemo(() => createSearch(atlas, course), [atlas, course]);
  const [results, setResults] = useState(NOTHING);
  useEffect(() => {
    search.setNotes(notes);
    setResults(search.find(query, SHOWN_IN_A_GROUP));
  }, [search, notes, query]);
  return results;
};

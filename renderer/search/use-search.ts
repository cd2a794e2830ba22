import { useEffect, useMemo } from 'react';
import { once } from '../drawing/once.ts';
import { useAtlas } from '../state/atlas.ts';
import { useCourse } from '../state/course.ts';
import { useNoteSearch } from '../state/note-search.ts';
import { useNotes } from '../state/notes.ts';
import { createSearch, type Results } from './search.ts';
import { isForNotes, noteGroups, withNotes } from './with-notes.ts';

const SHOWN_IN_A_GROUP = 5;
const NOTHING: Results = { total: 0, groups: [] };

export interface AllResults extends Results {
  /** Whether the notes have answered too: before that, nothing found says nothing. */
  readonly isWhole: boolean;
  /** What to know about the search in the notes: what was left out of the question, or why it takes longer. */
  readonly remarks: readonly string[];
}

/**
 * Results for a query over the content and the notes as they are now. The index of the content is made when the window
 * has nothing else to do, or with the first letter: neither the start nor a concept that is moved on the map waits for
 * it. The notes are found by main and come a moment later.
 */
export const useSearch = (query: string): AllResults => {
  const atlas = useAtlas();
  const course = useCourse();
  const search = useMemo(() => once(() => createSearch(atlas, course)), [atlas, course]);
  useEffect(() => {
    const idle = requestIdleCallback(() => void search());
    return () => cancelIdleCallback(idle);
  }, [search]);
  const content = useMemo(
    () => (query.trim() === '' || isForNotes(query) ? NOTHING : search().find(query, SHOWN_IN_A_GROUP)),
    [search, query],
  );
  const notes = useNotes((state) => state.notes);
  const answered = useNoteSearch(query);
  const findings = answered?.text === query ? answered : null;
  return useMemo(() => {
    const found = findings ? noteGroups(findings, notes, SHOWN_IN_A_GROUP) : [];
    return {
      ...withNotes(content, found),
      isWhole: query.trim() === '' || findings?.isRanked === true,
      remarks: findings ? [...findings.troubles, ...(findings.message ? [findings.message] : [])] : [],
    };
  }, [content, findings, notes, query]);
};

import { useMemo } from 'react';
import { useAtlas } from './atlas.ts';
import { useNotes } from './notes.ts';
import { makeResolve, type Resolve } from './resolve.ts';

/** What links lead to, live. */
export const useResolve = (): Resolve => {
  const atlas = useAtlas();
  const notes = useNotes((state) => state.notes);
  return useMemo(() => makeResolve(atlas, notes), [atlas, notes]);
};

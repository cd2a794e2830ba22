import { useLayoutEffect, useRef } from 'react';
import { useWanted } from './write.ts';

/**
 * Gives a field the keyboard when it was asked for, before the next key comes.
 *
 * @param noteId  null where it takes none
 * @param focus  told where the cursor shall stand; null for the end
 */
export const useWantedFocus = (noteId: string | null, focus: (at: number | null) => void): void => {
  const isWanted = useWanted((wanted) => noteId !== null && wanted.noteId === noteId);
  const latest = useRef(focus);
  latest.current = focus;
  useLayoutEffect(() => {
    if (!isWanted) return;
    const { at } = useWanted.getState();
    useWanted.setState({ noteId: null, at: null });
    latest.current(at);
  }, [isWanted]);
};

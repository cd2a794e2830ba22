import { type RefObject, useLayoutEffect } from 'react';
import { setLibrary, useLibrary } from '../state/library.ts';
import type { LibraryPage } from '../state/view.ts';

/** How far each page was scrolled when it was left, in CSS pixels. */
const left = new Map<LibraryPage, number>();

/**
 * Opens a page where it was left, or at what was asked for: that comes into sight and takes the keyboard.
 *
 * @param body  scrolls; an entry that can be asked for has its id in `data-entry`
 */
export const usePlace = (page: LibraryPage, body: RefObject<HTMLElement | null>): void => {
  const goal = useLibrary((state) => state.goal);
  useLayoutEffect(() => {
    const box = body.current;
    if (!box) return;
    setLibrary({ last: page });
    box.scrollTop = left.get(page) ?? 0;
    return () => void left.set(page, box.scrollTop);
  }, [page, body]);
  useLayoutEffect(() => {
    if (goal?.page !== page) return;
    const entry = body.current?.querySelector<HTMLElement>(`[data-entry="${goal.id}"]`);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
    setLibrary({ goal: null });
  }, [page, body, goal]);
};

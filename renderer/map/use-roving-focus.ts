import { type RefObject, useEffect } from 'react';
import { useMap } from './store.ts';

const find = (pane: HTMLElement, stop: string | null, followed: string | null): Element | null => {
  const selector = followed
    ? `.react-flow__edge[data-id="${CSS.escape(followed)}"]`
    : `[data-concept="${CSS.escape(stop ?? '')}"]`;
  return pane.querySelector(selector);
};

/** Moves the real focus after the roving one, while the focus is on a concept or a relation of the map. */
export const useRovingFocus = (pane: RefObject<HTMLElement | null>): void => {
  const stop = useMap((state) => state.stop);
  const followed = useMap((state) => state.followed);
  useEffect(() => {
    const now = document.activeElement;
    if (!pane.current || !now || !pane.current.contains(now)) return;
    const next = find(pane.current, stop, followed);
    // Without preventScroll the browser would scroll the pane, which the camera alone may move.
    if (next !== now && (next instanceof HTMLElement || next instanceof SVGElement))
      next.focus({ preventScroll: true });
  }, [pane, stop, followed]);
};

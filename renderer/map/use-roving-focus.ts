import { type RefObject, useEffect, useRef } from 'react';
import { setMap, useMap } from './store.ts';

const find = (pane: HTMLElement, stop: string | null, followed: string | null): Element | null => {
  const selector = followed
    ? `.react-flow__edge[data-id="${CSS.escape(followed)}"]`
    : `[data-concept="${CSS.escape(stop ?? '')}"]`;
  return pane.querySelector(selector);
};

const focus = (element: Element): void => {
  // Without preventScroll the browser would scroll the pane, which the camera alone may move.
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
};

/**
 * Moves the real focus after the roving one, while the focus is on a concept or a relation of the map or was sent there
 * by a click. What is off the screen gets its element only when it is asked for, so it may have to be waited for.
 */
export const useRovingFocus = (pane: RefObject<HTMLElement | null>): void => {
  const stop = useMap((state) => state.stop);
  const followed = useMap((state) => state.followed);
  const isCalled = useMap((state) => state.isCalled);
  /** It was sent here, and what had it may be gone before it arrives. */
  const isOnItsWay = useRef(false);
  useEffect(() => {
    const element = pane.current;
    if (isCalled) {
      isOnItsWay.current = true;
      setMap({ isCalled: false });
    }
    const isLost = isOnItsWay.current && document.activeElement === document.body;
    if (!element || !(isCalled || isLost || element.contains(document.activeElement))) return;
    const arrive = (): boolean => {
      const next = find(element, stop, followed);
      if (next && next !== document.activeElement) focus(next);
      if (next) isOnItsWay.current = false;
      return next !== null;
    };
    if (arrive()) return;
    const observer = new MutationObserver(() => {
      if (arrive()) observer.disconnect();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pane, stop, followed, isCalled]);
};

import { type RefObject, useEffect } from 'react';
import type { Size } from '../drawing/geometry.ts';
import type { Camera } from './camera.ts';

/** Size inside the rims of an element, in screen pixels. */
export const sizeOf = (element: HTMLElement): Size => ({ width: element.clientWidth, height: element.clientHeight });

/**
 * Keeps the camera where a person expects it. A window that grows or shrinks keeps the middle of the map in its middle;
 * a card that opens beside the map only uncovers what it would hide, because everything else would jump.
 */
export const useResize = (pane: RefObject<HTMLElement | null>, camera: Camera, afterPanelMoved: () => void): void => {
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    let before = sizeOf(element);
    let frame = window.innerWidth + window.innerHeight;
    const observer = new ResizeObserver(() => {
      const after = sizeOf(element);
      const nextFrame = window.innerWidth + window.innerHeight;
      if (after.width === 0 || after.height === 0) return;
      if (nextFrame !== frame) camera.recentre(before, after);
      else if (after.width !== before.width || after.height !== before.height) afterPanelMoved();
      before = after;
      frame = nextFrame;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane, camera, afterPanelMoved]);
};

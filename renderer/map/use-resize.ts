import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { Size } from '../drawing/geometry.ts';
import type { Camera } from './camera.ts';

const sizeOf = (element: HTMLElement): Size => ({ width: element.clientWidth, height: element.clientHeight });

/** Size of the pane when it is first laid out; null until then. */
export const useFirstSize = (pane: RefObject<HTMLElement | null>): Size | null => {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (pane.current) setSize(sizeOf(pane.current));
  }, [pane]);
  return size;
};

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

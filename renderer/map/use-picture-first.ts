import { useEffect, useState } from 'react';
import { useMap } from './store.ts';

/** Frames after which a picture is surely on the screen. */
const FRAMES = 3;

/**
 * From afar the picture says it all, and what makes it answer to pointer and keyboard takes longer than the picture
 * itself: so the picture comes first.
 *
 * @returns whether the rest may be made
 */
export const usePictureFirst = (): boolean => {
  const [isShown, setShown] = useState(() => useMap.getState().lod !== 'far');
  useEffect(() => {
    if (isShown) return;
    let left = FRAMES;
    let frame = 0;
    const wait = () => {
      if (left === 0) return setShown(true);
      left -= 1;
      frame = requestAnimationFrame(wait);
    };
    wait();
    return () => cancelAnimationFrame(frame);
  }, [isShown]);
  return isShown;
};

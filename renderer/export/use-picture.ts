import { useDeferredValue, useMemo } from 'react';
import { drawPicture, type PictureWish } from './draw.ts';
import type { Moment } from './pictures.ts';

/** The picture as it is shown, a little behind the typing, and as it would leave the app now. */
export const usePicture = (moment: Moment, wish: PictureWish, version: string) => {
  // Field by field: what else is wished for changes nothing in the picture.
  const { part, colours, title, listsSources } = useDeferredValue(wish);
  const shown = useMemo(
    () => drawPicture(moment, { part, colours, title, listsSources }, version).svg,
    [moment, part, colours, title, listsSources, version],
  );
  return { shown, now: () => drawPicture(moment, wish, version) };
};

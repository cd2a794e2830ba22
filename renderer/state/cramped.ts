import { useSyncExternalStore } from 'react';

/** No room for a text and a map side by side: a small window, or one at 200 % zoom. */
const crampedWindow = (): MediaQueryList => window.matchMedia('(max-width: 999px)');

const listen = (heard: () => void) => {
  const query = crampedWindow();
  query.addEventListener('change', heard);
  return () => query.removeEventListener('change', heard);
};

export const isCramped = (): boolean => crampedWindow().matches;

/** Whether the map is seen with the text: as one has chosen, else where there is room for both. */
export const isMapShown = (wanted: boolean | null, hasNoRoom: boolean): boolean => wanted ?? !hasNoRoom;

export const useIsCramped = (): boolean => useSyncExternalStore(listen, isCramped);

import { useEffect, useSyncExternalStore } from 'react';
import { useView } from '../state/view.ts';
import { focusCard } from './focus.ts';

/** A window so narrow, as at 400 % zoom, that nobody could read a map in it; narrow.css stacks the panes at this width. */
const NARROW = window.matchMedia('(max-width: 480px)');

const listen = (heard: () => void) => {
  NARROW.addEventListener('change', heard);
  return () => NARROW.removeEventListener('change', heard);
};

export const useIsNarrow = (): boolean => useSyncExternalStore(listen, () => NARROW.matches);

/** In a narrow window the card takes the place of the list, so the keyboard goes with it. */
export const useFocusNarrowCard = (): void => {
  const selected = useView((state) => state.selected);
  useEffect(() => {
    if (selected && NARROW.matches && useView.getState().page !== 'notes') focusCard();
  }, [selected]);
};

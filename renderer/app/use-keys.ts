import { useEffect } from 'react';
import { lend } from '../actions/hands.ts';
import { groundOf, isCovered, isUndoElsewhere } from '../actions/keys.ts';
import { runKey } from '../actions/registry.ts';
import { useSettings } from '../state/settings.ts';
import { HANDS } from './hands.ts';

/** The keys of the whole window, as the registry of actions binds them. */
export const useKeys = (): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (isUndoElsewhere(event, groundOf(event.target))) event.preventDefault();
      if (isCovered()) return;
      if (runKey(event, useSettings.getState().singleKeys)) event.preventDefault();
    };
    const takeBack = lend('window', HANDS);
    window.addEventListener('keydown', press);
    return () => {
      takeBack();
      window.removeEventListener('keydown', press);
    };
  }, []);
};

import { useEffect } from 'react';
import { subjectAt } from '../../actions/context.ts';
import { useHands } from '../../actions/hands.ts';
import { groundOf, isCovered } from '../../actions/keys.ts';
import { leaveArrange, nudge, useArrangement } from '../../state/arrangement.ts';
import { WAYS } from './ways.ts';

/** @returns whether the key was used up */
const press = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean => {
  const { at, isText } = groundOf(target);
  if (altKey || isCovered() || isText) return false;
  if (key === 'Escape') {
    leaveArrange();
    return true;
  }
  const way = WAYS.find((each) => each.key === key);
  const subject = at === 'map' && target instanceof Element ? subjectAt(target) : null;
  if (!way || subject?.kind !== 'concept') return false;
  if (ctrlKey || metaKey) useHands.getState().map?.step(way.go);
  else nudge(subject.id, way.dx * (shiftKey ? way.far : 1), way.dy * (shiftKey ? way.far : 1));
  return true;
};

/** While the map is arranged, arrow keys move the concept that they would leave else, and Escape ends it. */
export const useArrangeKeys = (): void => {
  const isArranging = useArrangement((state) => state.isArranging);
  useEffect(() => {
    if (!isArranging) return;
    const listen = (event: KeyboardEvent) => {
      if (!press(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [isArranging]);
};

import { create } from 'zustand';
import { type Subject, subjectKey } from '../state/view.ts';

/** A place in the window, in pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Asked {
  readonly subject: Subject;
  /** Where the menu opens: at the pointer, or at what the keyboard is on. */
  readonly at: Spot;
  /** In the tree letters find, and act with Shift. */
  readonly isInTree: boolean;
}

/** The menu of a concept or relation, of which one at most is open. */
export const useSubjectMenu = create<{ readonly asked: Asked | null }>()(() => ({ asked: null }));

/** Opens the menu of a subject at a place of the window. */
export const openSubjectMenu = (subject: Subject, at: Spot): void => {
  const isInTree = Boolean(document.activeElement?.closest('[role="tree"]'));
  useSubjectMenu.setState({ asked: { subject, at, isInTree } });
};

export const closeSubjectMenu = (): void => useSubjectMenu.setState({ asked: null });

/** How far from its left edge the menu of a row opens, in pixels. */
const INDENT = 24;

const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** Under the start of a row or box; in the middle of a line, whose frame has corners far from it. */
const spotOn = (element: Element): Spot => {
  const { left, top, width, height, bottom } = element.getBoundingClientRect();
  const isLine = element instanceof SVGElement;
  const spot = isLine
    ? { x: left + width / 2, y: top + height / 2 }
    : { x: left + Math.min(INDENT, width / 2), y: bottom };
  return { x: within(spot.x, window.innerWidth), y: within(spot.y, window.innerHeight) };
};

/** Opens the menu of a subject where it stands on the screen. */
export const openMenuOf = (subject: Subject): void => {
  const own = `[data-subject="${CSS.escape(subjectKey(subject))}"]`;
  const element = document.activeElement?.closest(own) ?? document.querySelector(own);
  if (element) openSubjectMenu(subject, spotOn(element));
};

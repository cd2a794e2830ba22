import { create } from 'zustand';
import type { Term } from '../../../content/schema/index.ts';

/** A term that is being explained, where it is used. */
export interface TermTip {
  readonly term: Term;
  readonly anchor: HTMLElement;
  /** Asked for by a press: it takes the keyboard. One that the pointer or the keyboard only rests on does not. */
  readonly isAsked: boolean;
}

export const useTermTip = create<{ readonly tip: TermTip | null }>()(() => ({ tip: null }));

/** Long enough that reading on with the pointer over the text opens nothing. */
const REST_MS = 500;
/** Time to get from the words to what explains them. */
const LEAVE_MS = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

const later = (milliseconds: number, work: () => void): void => {
  clearTimeout(timer);
  timer = setTimeout(work, milliseconds);
};

/** Stays open: the pointer has come to it. */
export const keepTip = (): void => clearTimeout(timer);

/** Explains a term because somebody asked. */
export const askTerm = (term: Term, anchor: HTMLElement): void => {
  keepTip();
  useTermTip.setState({ tip: { term, anchor, isAsked: true } });
};

/** Explains a term when the pointer or the keyboard has rested on it for a while, unless another was asked for. */
export const restOnTerm = (term: Term, anchor: HTMLElement): void => {
  const { tip } = useTermTip.getState();
  if (tip?.isAsked) return;
  if (tip?.anchor === anchor) keepTip();
  else later(REST_MS, () => useTermTip.setState({ tip: { term, anchor, isAsked: false } }));
};

/** Closes at once. The keyboard goes back to the term, if it is in what closes. */
export const closeTip = (): void => {
  keepTip();
  const { tip } = useTermTip.getState();
  if (!tip) return;
  const hadKeyboard = document.activeElement?.closest('.term-tip') !== null;
  useTermTip.setState({ tip: null });
  if (hadKeyboard) tip.anchor.focus({ preventScroll: true });
};

/** Closes soon what nobody asked for, unless the pointer comes back. */
export const leaveTerm = (): void => {
  const { tip } = useTermTip.getState();
  if (tip?.isAsked) return;
  later(LEAVE_MS, closeTip);
};

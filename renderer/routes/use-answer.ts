import { type RefObject, useEffect } from 'react';
import { useInquiry } from '../state/inquiry.ts';
import { type Lit, useLights } from '../state/lights.ts';
import { announce } from '../ui/announcer.tsx';
import { choose } from './choice.ts';
import { FIELD } from './RouteForm.tsx';

interface Answer {
  /** What can be lit, best first. */
  readonly row: readonly Lit[];
  /** The answer in a sentence, to be said; empty for a question that is not complete. */
  readonly news: string;
}

/** Where the keyboard goes when a question came from elsewhere: to the end that is missing, else to the answer. */
const placeIn = (panel: HTMLElement): HTMLElement | null => {
  const { section, from, to } = useInquiry.getState();
  if (section === 'routes' && !(from && to)) return document.getElementById(from ? FIELD.to : FIELD.from);
  return (
    panel.querySelector<HTMLElement>('[role="radio"][tabindex="0"]') ??
    panel.querySelector('.routes-none button, input')
  );
};

/** Answers each question once: lights its best route or loop, or puts out the answer to the question before. */
export const useAnswer = (panel: RefObject<HTMLElement | null>, { row, news }: Answer): void => {
  const asked = useInquiry((state) => state.asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that changes without a question is no new answer
  useEffect(() => {
    if (asked === useInquiry.getState().answered) return;
    useInquiry.setState({ answered: asked });
    announce(news);
    if (row[0]) choose(row, 0, 'seek');
    else useLights.getState().light(null);
    const isHere = panel.current?.contains(document.activeElement);
    if (panel.current && !isHere) placeIn(panel.current)?.focus();
  }, [asked]);
};

import { choicesOf } from './lens.ts';
import { useLights } from './lights.ts';
import { useScenario } from './scenario.ts';

const isSame = (a: Parameters<typeof choicesOf>[0], b: typeof a): boolean =>
  JSON.stringify(choicesOf(a)) === JSON.stringify(choicesOf(b));

/**
 * Keeps the context in which the map is looked at and that of the what-if question one and the same, whichever is
 * chosen: an answer for men is not to be drawn on a map for women.
 *
 * @returns stops following
 */
export const followLens = (): (() => void) => {
  const stops = [
    useLights.subscribe(({ lens }, before) => {
      if (lens === before.lens) return;
      const { question } = useScenario.getState();
      if (!isSame(lens, question.context)) useScenario.setState({ question: { ...question, context: lens } });
    }),
    useScenario.subscribe(({ question: { context } }, before) => {
      if (context === before.question.context) return;
      if (!isSame(context, useLights.getState().lens)) useLights.setState({ lens: context });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};

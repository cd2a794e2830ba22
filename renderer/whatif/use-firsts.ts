import { useMemo } from 'react';
import type { ConceptId } from '../../content/schema/index.ts';
import { HORIZONS, type Horizon, type Question } from '../inference/question.ts';
import { useAnswer } from '../state/inference.ts';

/** The first horizon at which each concept responds, as far as it is worked out; concepts that never do are missing. */
export const useFirsts = (question: Question): ReadonlyMap<ConceptId, Horizon> => {
  const at = (horizon: Horizon): Question => ({ ...question, horizon });
  const minutes = useAnswer(at('minutes'));
  const hours = useAnswer(at('hours'));
  const days = useAnswer(at('days'));
  const weeks = useAnswer(at('weeks'));
  return useMemo(() => {
    const firsts = new Map<ConceptId, Horizon>();
    for (const [index, answer] of [minutes, hours, days, weeks].entries()) {
      const horizon = HORIZONS[index];
      // A horizon that is not worked out yet might be the first: later ones are not told before it.
      if (answer?.status !== 'answered' || !horizon) break;
      for (const { concept, verdict } of answer.effects)
        if (verdict !== 'none' && !firsts.has(concept)) firsts.set(concept, horizon);
    }
    return firsts;
  }, [minutes, hours, days, weeks]);
};

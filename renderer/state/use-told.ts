import { useEffect } from 'react';
import { useAtlas } from './atlas.ts';
import { useAnswer, useHasFailed } from './inference.ts';
import { useScenario } from './scenario.ts';
import { toldBy, useVerdicts } from './verdicts.ts';

/** Keeps {@link useVerdicts} true. The answer before stays until the next one is there. Called once in the window. */
export const useTold = (): void => {
  const atlas = useAtlas();
  const isOn = useScenario((state) => state.isOn);
  const question = useScenario((state) => state.question);
  const answer = useAnswer(question);
  const hasFailed = useHasFailed(question);
  useEffect(() => {
    if (!isOn || hasFailed) useVerdicts.setState({ told: null });
    else if (answer) useVerdicts.setState({ told: toldBy(atlas, question, answer) });
  }, [atlas, isOn, question, answer, hasFailed]);
};

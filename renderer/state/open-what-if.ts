import type { Question } from '../inference/question.ts';
import { openScenario } from './scenario.ts';
import { useView } from './view.ts';

/** Asks a question in the place of the one that stands, as one step that can be undone, and turns to its page. */
export const openWhatIf = (question: Question, label = 'open what-if'): void => {
  openScenario(question, { label });
  useView.getState().open('what-if');
};

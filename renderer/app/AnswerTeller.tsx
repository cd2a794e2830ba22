import { useTold } from '../state/use-told.ts';

/** Has the what-if that is on worked out and told to everything that is drawn. Shows nothing, so that nothing else is drawn anew. */
export function AnswerTeller() {
  useTold();
  return null;
}

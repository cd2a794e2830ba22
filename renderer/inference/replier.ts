import type { EffectGraph } from './effect-graph.ts';
import { answer, explain } from './engine.ts';
import { Kept } from './kept.ts';
import { type Inquiry, questionKey, type Reply } from './protocol.ts';
import type { Question } from './question.ts';
import { type Solution, solve } from './solution.ts';

/** Four horizons of two questions that are compared: an explanation looks at all four. Half a megabyte each. */
const KEPT = 8;

/** The engine with one map, which it need not work out twice for an answer and its explanations. */
export const makeReplier = (graph: EffectGraph): ((inquiry: Inquiry) => Reply) => {
  const solutions = new Kept<Solution>(KEPT);
  const solveOnce = (question: Question): Solution => {
    const key = questionKey(question);
    const solution = solutions.get(key) ?? solve(graph, question);
    solutions.set(key, solution);
    return solution;
  };
  return (inquiry) =>
    inquiry.kind === 'answer'
      ? { kind: 'answer', answer: answer(graph, inquiry.question, solveOnce) }
      : { kind: 'explanation', explanation: explain(graph, inquiry.question, inquiry.concept, solveOnce) };
};

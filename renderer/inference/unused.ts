import type { Answer } from './answer.ts';
import type { EffectGraph } from './effect-graph.ts';
import type { Question } from './question.ts';
import { givenIn, hindranceOf } from './select.ts';

type Unused = Extract<Answer, { status: 'answered' }>['unused'];

/** The relations that an effect did not take, though it arrived where they begin, by the first reason against each. */
export const unusedIn = (graph: EffectGraph, question: Question, reached: ReadonlySet<number>): Unused => {
  const given = givenIn(graph, question);
  const leads = (from: number) => reached.has(from) && (given.has(from) || graph.quantities[from]?.relays === true);
  const hindered = Map.groupBy(
    graph.arrows.filter(({ from }) => leads(from)),
    (arrow) => hindranceOf(arrow, question, given),
  );
  const relations = (hindrance: 'weaker' | 'open' | 'slower') =>
    (hindered.get(hindrance) ?? []).map(({ relation }) => relation);
  return {
    unsigned: graph.unsigned.filter(({ from }) => leads(from)).map(({ relation }) => relation),
    slower: relations('slower'),
    open: relations('open'),
    weaker: relations('weaker'),
  };
};

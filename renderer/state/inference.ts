import { useEffect, useState } from 'react';
import type { ConceptId } from '../../content/schema/index.ts';
import type { Answer, Explanation } from '../inference/answer.ts';
import { type EffectGraph, toEffectGraph } from '../inference/effect-graph.ts';
import { answer, explain } from '../inference/engine.ts';
import type { Question } from '../inference/question.ts';
import { type Atlas, useAtlas } from './atlas.ts';

interface Known {
  readonly graph: EffectGraph;
  readonly answers: Map<string, Answer>;
  readonly explanations: Map<string, Explanation>;
}

/** By relations, which an arranged map shares with the authored one. */
const known = new WeakMap<Atlas['relations'], Known>();

const knownOf = (atlas: Atlas): Known => {
  const before = known.get(atlas.relations);
  if (before) return before;
  const fresh: Known = { graph: toEffectGraph(atlas), answers: new Map(), explanations: new Map() };
  known.set(atlas.relations, fresh);
  return fresh;
};

/** The same for two questions that ask the same, whatever the order of what is pushed or chosen. */
export const questionKey = ({ pushes, horizon, context, floor }: Question): string =>
  JSON.stringify([
    pushes.map((push) => JSON.stringify(Object.entries(push).toSorted())).toSorted(),
    horizon,
    Object.entries(context).toSorted(),
    floor,
  ]);

/** What is known by its key, or works it out a moment later and says so. */
const useWorkedOut = <Found>(found: Map<string, Found>, key: string, work: () => Found): Found | null => {
  const [, say] = useState(key);
  const isKnown = found.has(key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the work depends on
  useEffect(() => {
    if (isKnown) return;
    const later = setTimeout(() => {
      found.set(key, work());
      say(`${key} is known`);
    });
    return () => clearTimeout(later);
  }, [found, key, isKnown]);
  return found.get(key) ?? null;
};

/** The answer to a question on the map that is looked at; null while it is worked out. */
export const useAnswer = (question: Question): Answer | null => {
  const { graph, answers } = knownOf(useAtlas());
  return useWorkedOut(answers, questionKey(question), () => answer(graph, question));
};

/** Why a concept moves as the answer says; null while it is worked out. */
export const useExplanation = (question: Question, concept: ConceptId): Explanation | null => {
  const { graph, explanations } = knownOf(useAtlas());
  return useWorkedOut(explanations, `${concept} ${questionKey(question)}`, () => explain(graph, question, concept));
};

import { create } from 'zustand';
import { type ConceptId, pushedId, type RelationId } from '../../content/schema/index.ts';
import { markOf, type VerdictMark } from '../drawing/verdict-mark.ts';
import type { Answer, Effect } from '../inference/answer.ts';
import { toEffectGraph } from '../inference/effect-graph.ts';
import type { Push, Question } from '../inference/question.ts';
import { select } from '../inference/select.ts';
import { spokenEffect } from '../words/inference.ts';
import type { Atlas } from './atlas.ts';
import { remembered } from './remembered.ts';

/** What an answer says of the map. Concepts without a known path are in none of it. */
export interface Told {
  readonly question: Question;
  readonly effects: ReadonlyMap<ConceptId, Effect>;
  readonly mark: ReadonlyMap<ConceptId, VerdictMark>;
  /** The same in words: "probably down, small, for most strengths". Of no known path too. */
  readonly words: ReadonlyMap<ConceptId, string>;
  /** Relations along which the effects travel. */
  readonly carriers: ReadonlySet<RelationId>;
  /** Relations whose action is prevented. */
  readonly blocked: ReadonlySet<RelationId>;
}

const graphOf = remembered((relations: Atlas['relations']) =>
  remembered((concepts: Atlas['concepts']) => toEffectGraph({ concepts, relations })),
);

/** The relations that carry an effect on: those that work for this question, from what responds. */
const carriersOf = (atlas: Atlas, question: Question, reached: ReadonlySet<ConceptId>): ReadonlySet<RelationId> => {
  const graph = graphOf(atlas.relations)(atlas.concepts);
  const idAt = (place: number) => graph.quantities[place]?.concept;
  const isReached = (place: number) => {
    const id = idAt(place);
    return id !== undefined && reached.has(id);
  };
  const { arrows } = select(graph, question);
  return new Set(arrows.filter(({ from, to }) => isReached(from) && isReached(to)).map(({ relation }) => relation));
};

/** What an answer says of the map; null for a question without one. */
export const toldBy = (atlas: Atlas, question: Question, answer: Answer): Told | null => {
  if (answer.status !== 'answered') return null;
  const done = new Map<string, Push>(question.pushes.map((push) => [pushedId(push), push]));
  const marks = answer.effects.flatMap((effect) => {
    const found = markOf(effect, done.get(effect.concept));
    return found ? [[effect.concept, found] as const] : [];
  });
  const mark = new Map(marks);
  return {
    question,
    effects: new Map(answer.effects.flatMap((effect) => (mark.has(effect.concept) ? [[effect.concept, effect]] : []))),
    mark,
    words: new Map(answer.effects.map((effect) => [effect.concept, spokenEffect(effect, done.get(effect.concept))])),
    carriers: carriersOf(atlas, question, new Set(mark.keys())),
    blocked: new Set(question.pushes.flatMap((push) => (push.kind === 'block' ? [push.relation] : []))),
  };
};

/** What the what-if that is on says of the map; null while none is. Everybody reads it from the standings. */
export const useVerdicts = create<{ readonly told: Told | null }>()(() => ({ told: null }));

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ConceptId } from '../../content/schema/index.ts';
import type { Answer, Explanation } from '../inference/answer.ts';
import { Desk } from '../inference/desk.ts';
import { toEffectGraph } from '../inference/effect-graph.ts';
import { type Inquiry, inquiryKey, type Reply } from '../inference/protocol.ts';
import type { Question } from '../inference/question.ts';
import { type Atlas, useAtlas } from './atlas.ts';
import { makeAsk } from './engine.ts';

/** By relations, which an arranged map shares with the authored one: other relations, other answers. */
const desks = new WeakMap<Atlas['relations'], Desk>();

const deskOf = (atlas: Atlas): Desk => {
  const before = desks.get(atlas.relations);
  if (before) return before;
  const desk = new Desk(makeAsk(toEffectGraph(atlas)), reportError);
  desks.set(atlas.relations, desk);
  return desk;
};

/** Lets the engine start before it is asked for the first time. */
export const startEngine = (atlas: Atlas): void => void deskOf(atlas);

/** A reply for who waits for it once; null where the engine failed. */
export const replyTo = (atlas: Atlas, inquiry: Inquiry): Promise<Reply | null> =>
  new Promise((resolve) => {
    const desk = deskOf(atlas);
    const known = desk.known(inquiry);
    if (known) resolve(known);
    else desk.want(inquiry, () => resolve(desk.known(inquiry)));
  });

/** What the desk says of an inquiry, which it is asked. */
const useDesk = <Said>(inquiry: Inquiry, look: (desk: Desk, asked: Inquiry) => Said): Said => {
  const desk = deskOf(useAtlas());
  const key = inquiryKey(inquiry);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  const asked = useMemo(() => inquiry, [key]);
  // A reply that comes between drawing and wanting tells nobody; the hook looks again then.
  const want = useCallback((tell: () => void) => desk.want(asked, tell), [desk, asked]);
  return useSyncExternalStore(want, () => look(desk, asked));
};

const useReply = (inquiry: Inquiry): Reply | null => useDesk(inquiry, (desk, asked) => desk.known(asked));

/** Whether the engine failed at a question: there will be no answer to wait for. */
export const useHasFailed = (question: Question): boolean =>
  useDesk({ kind: 'answer', question }, (desk, asked) => desk.hasFailed(asked));

/** The answer to a question on the map that is looked at; null while it is worked out. */
export const useAnswer = (question: Question): Answer | null => {
  const reply = useReply({ kind: 'answer', question });
  return reply?.kind === 'answer' ? reply.answer : null;
};

/** Why a concept moves as the answer says; null while it is worked out. */
export const useExplanation = (question: Question, concept: ConceptId): Explanation | null => {
  const reply = useReply({ kind: 'explanation', question, concept });
  return reply?.kind === 'explanation' ? reply.explanation : null;
};

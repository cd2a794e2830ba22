import type { ConceptId } from '../../content/schema/index.ts';
import type { Answer, Explanation } from './answer.ts';
import type { EffectGraph } from './effect-graph.ts';
import type { Question } from './question.ts';

/** What the engine is asked. */
export type Inquiry =
  | { readonly kind: 'answer'; readonly question: Question }
  | { readonly kind: 'explanation'; readonly question: Question; readonly concept: ConceptId };

export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'explanation'; readonly explanation: Explanation };

/** What its worker is sent: first a map, then inquiries, each of which is replied to before the next one. */
export type ToWorker = { readonly graph: EffectGraph } | { readonly inquiry: Inquiry };

/** Asks the engine, wherever it runs. */
export type Ask = (inquiry: Inquiry) => Promise<Reply>;

/** The same for two questions that say the same, in whatever order a context or a push does. */
export const questionKey = ({ pushes, horizon, context, floor }: Question): string =>
  JSON.stringify([
    horizon,
    floor,
    Object.entries(context).toSorted(),
    pushes.map((push) => Object.entries(push).toSorted()),
  ]);

export const inquiryKey = (inquiry: Inquiry): string =>
  inquiry.kind === 'answer' ? questionKey(inquiry.question) : `${inquiry.concept} ${questionKey(inquiry.question)}`;
